"""What a rule or a consequence is asked of each member of: `product in products`."""

from collections.abc import Sequence

from compliance.language.vocabulary import definition_of_path, variables_of
from compliance.model.binding import Binding
from compliance.model.diagnostic import Diagnostic
from compliance.model.record import FieldType, RecordDefinition
from compliance.rulefile.misfit import Path, nearest
from compliance.rulefile.record_definition import WORDS_TAKEN
from compliance.rulefile.rule_file import RuleFile, fault_at


def read_bindings(
    definition: RecordDefinition, file: RuleFile, path: Path, texts: Sequence[str], faults: list[Diagnostic]
) -> tuple[Binding, ...] | None:
    """Read what something is asked of, the outermost list first, or add to the faults why it cannot be read."""
    bindings: list[Binding] = []
    is_sound = True
    for number, text in enumerate(texts):
        variable, _, list_path = text.partition(" in ")
        known = variables_of(definition, tuple(bindings))
        found = definition_of_path(list_path, known)
        if variable in known or variable in WORDS_TAKEN:
            faults.append(fault_at(file, (*path, number), "R406", f"the name `{variable}` is taken", "choose another name for the member"))
            is_sound = False
        if found is None or found.type is not FieldType.LIST:
            message = f"undefined field `{list_path}`" if found is None else f"`{list_path}` is no list"
            lists = [name for name, each in known.items() if each.type is FieldType.LIST]
            faults.append(fault_at(file, (*path, number), "R203", message, nearest(list_path, lists)))
            is_sound = False
        bindings.append(Binding(variable, list_path))
    return tuple(bindings) if is_sound else None
