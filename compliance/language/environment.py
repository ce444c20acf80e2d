"""The CEL environment that conditions are checked in: a closed set of operators and functions, typed by the record definition.

The standard operators are taken out and declared again, for two reasons. Staff may write `95` for `95.0`, since every
operator takes both; and what we do not mean (text compared by order, conversions, patterns, joined texts) has no declaration, so the
checker refuses it.
"""

from collections.abc import Mapping

from cel_expr_python import cel

from compliance.language.functions import FUNCTIONS, ValueType
from compliance.language.to_descriptor import LIMITS_MESSAGE, MEASUREMENT, PLACE_MESSAGE, message_name
from compliance.language.vocabulary import ASSESSED_ON, LIMITS, PLACE, Vocabulary
from compliance.model.binding import Binding
from compliance.model.record import FieldDefinition, FieldType
from compliance.model.rule import SharedCondition

ORDER_OPERATORS = {"_<_": "<", "_<=_": "<=", "_>_": ">", "_>=_": ">="}
EQUALITY_OPERATORS = {"_==_": "==", "_!=_": "!="}
ARITHMETIC_OPERATORS = {"_+_": "+", "_-_": "-", "_*_": "*", "_/_": "/"}

#: What CEL has and this language leaves out or declares again.
EXCLUDED = (
    *ORDER_OPERATORS,
    *EQUALITY_OPERATORS,
    *ARITHMETIC_OPERATORS,
    *(
        "_%_",
        "-_",
        "@in",
        "size",
        "matches",
        "contains",
        "startsWith",
        "endsWith",
        "bool",
        "bytes",
        "double",
        "duration",
        "dyn",
        "int",
        "string",
    ),
    *("timestamp", "type", "uint", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear", "getFullYear", "getHours"),
    *("getMilliseconds", "getMinutes", "getMonth", "getSeconds"),
)
_INTEGER, _DOUBLE, _TEXT, _YES_NO, _DAY = cel.Type.INT, cel.Type.DOUBLE, cel.Type.STRING, cel.Type.BOOL, cel.Type.TIMESTAMP
_NUMBER_PAIRS = ((_INTEGER, _INTEGER), (_DOUBLE, _DOUBLE), (_INTEGER, _DOUBLE), (_DOUBLE, _INTEGER))


def environment_of(vocabulary: Vocabulary, bindings: tuple[Binding, ...], shared: Mapping[str, SharedCondition]) -> cel.Env:
    """Give the environment of a condition: the record, its limits, and the list members that the condition is asked of."""
    key = (bindings, tuple(shared))
    if key not in vocabulary.environments:
        vocabulary.environments[key] = _made(vocabulary, bindings, shared)
    return vocabulary.environments[key]


def _made(vocabulary: Vocabulary, bindings: tuple[Binding, ...], shared: Mapping[str, SharedCondition]) -> cel.Env:
    measured = cel.Type(MEASUREMENT)
    variables = {name: _type_of(definition, (name,)) for name, definition in (vocabulary.definition.root.members or {}).items()}
    paths = message_paths(vocabulary.definition.root)
    for variable, bound in bound_items(vocabulary, bindings).items():
        variables[variable] = _type_of(bound, paths[id(bound)])
    variables |= {ASSESSED_ON: _DAY, LIMITS: cel.Type(LIMITS_MESSAGE), PLACE: cel.Type(PLACE_MESSAGE)}
    functions = [*_operators(measured), *_functions(measured)]
    for condition in shared.values():
        taken = [_type_of(item, paths[id(item)]) for item in bound_items(vocabulary, condition.parameters).values()]
        functions.append(_declaration(condition.name, [(_YES_NO, taken)]))
    return cel.NewEnv(descriptor_pool=vocabulary.pool, config=_configuration(), variables=variables, functions=functions)


def bound_items(vocabulary: Vocabulary, bindings: tuple[Binding, ...]) -> dict[str, FieldDefinition]:
    """Give what each bound variable stands for: one member of its list."""
    from_record = dict(vocabulary.definition.root.members or {})
    items: dict[str, FieldDefinition] = {}
    for binding in bindings:
        first, *names = binding.path.split(".")
        current = items.get(first) or from_record.get(first)
        for name in names:
            current = None if current is None else (current.members or {}).get(name)
        if current is not None and current.item is not None:
            items[binding.variable] = current.item
    return items


def message_paths(root: FieldDefinition) -> dict[int, tuple[str, ...]]:
    """Give the path of each object of a record definition, by the identity of its definition."""
    paths: dict[int, tuple[str, ...]] = {}

    def walk(definition: FieldDefinition, path: tuple[str, ...]) -> None:
        inner = definition.item or definition
        paths[id(inner)] = path
        for name, member in (inner.members or {}).items():
            walk(member, (*path, name))

    walk(root, ())
    return paths


def _type_of(definition: FieldDefinition, path: tuple[str, ...]) -> cel.Type:
    if definition.item is not None:
        return cel.Type.List(_type_of(definition.item, path))
    match definition.type:
        case FieldType.OBJECT | FieldType.LIST:
            return cel.Type(message_name(path))
        case FieldType.MEASUREMENT:
            return cel.Type(MEASUREMENT)
        case FieldType.DATE:
            return _DAY
        case FieldType.YES_NO:
            return _YES_NO
        case FieldType.NUMBER | FieldType.INTEGER:
            return _DOUBLE
        case FieldType.TEXT | FieldType.CHOICE:
            return _TEXT


def _configuration() -> cel.EnvConfig:
    excluded = "".join(f'\n    - name: "{name}"' for name in EXCLUDED)
    return cel.NewEnvConfigFromYaml(f"stdlib:\n  exclude_functions:{excluded}\n")


def _operators(measured: cel.Type) -> list[cel.FunctionDecl]:
    ordered = [(_YES_NO, list(pair)) for pair in (*_NUMBER_PAIRS, (_DAY, _DAY), (measured, measured))]
    equal = [*ordered, (_YES_NO, [_TEXT, _TEXT]), (_YES_NO, [_YES_NO, _YES_NO])]
    alike = [*_NUMBER_PAIRS, (_TEXT, _TEXT), (_DAY, _DAY), (_YES_NO, _YES_NO)]
    in_list = [(_YES_NO, [item, cel.Type.List(other)]) for item, other in alike]
    in_classes = [(_YES_NO, [_TEXT, cel.Type.Map(_TEXT, kind)]) for kind in (_DOUBLE, _TEXT, _DAY, _YES_NO, measured)]
    calculated = [(_DOUBLE, list(pair)) for pair in _NUMBER_PAIRS]
    return [
        *(_declaration(name, ordered) for name in ORDER_OPERATORS),
        *(_declaration(name, equal) for name in EQUALITY_OPERATORS),
        *(_declaration(name, calculated) for name in ARITHMETIC_OPERATORS),
        _declaration("@in", [*in_list, *in_classes]),
        _declaration("-_", [(_DOUBLE, [_INTEGER]), (_DOUBLE, [_DOUBLE])]),
        _declaration("size", [(_INTEGER, [_TEXT]), (_INTEGER, [cel.Type.List(cel.Type.DYN)])]),
    ]


def _functions(measured: cel.Type) -> list[cel.FunctionDecl]:
    types: dict[ValueType, cel.Type] = {"number": _DOUBLE, "text": _TEXT, "yes_no": _YES_NO, "date": _DAY, "measurement": measured}
    own = [_declaration(each.name, [(types[each.gives], [types[kind] for kind in each.takes])]) for each in FUNCTIONS.values()]
    return [
        *own,
        _declaration("date", [(_DAY, [_TEXT])]),
        _declaration("quantity", [(measured, [_TEXT])]),
        _declaration("attested", [(_YES_NO, [])]),
    ]


def _declaration(name: str, signatures: list[tuple[cel.Type, list[cel.Type]]]) -> cel.FunctionDecl:
    overloads = [
        cel.Overload(id=f"{name}_{number}", return_type=gives, parameters=takes) for number, (gives, takes) in enumerate(signatures)
    ]
    return cel.FunctionDecl(name, overloads)
