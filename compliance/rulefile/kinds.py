"""Each kind of rule file, told by its first key."""

from collections.abc import Mapping

from compliance.rulefile.shape import (
    ConsequencesShape,
    DefinitionsShape,
    DocumentsShape,
    ParametersShape,
    PlacesShape,
    RecordShape,
    RequirementShape,
    RulesetShape,
    SectionShape,
    Shape,
    WaiversShape,
)
from compliance.rulefile.standard_shape import StandardsShape, TableShape

SHAPES: Mapping[str, type[Shape]] = {
    "ruleset": RulesetShape,
    "record": RecordShape,
    "section": SectionShape,
    "documents": DocumentsShape,
    "parameters": ParametersShape,
    "places": PlacesShape,
    "definitions": DefinitionsShape,
    "requirement": RequirementShape,
    "standards": StandardsShape,
    "table": TableShape,
    "consequences": ConsequencesShape,
    "waivers": WaiversShape,
}
