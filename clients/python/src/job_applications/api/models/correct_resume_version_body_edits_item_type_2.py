from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.correct_resume_version_body_edits_item_type_2_to_type_0 import (
        CorrectResumeVersionBodyEditsItemType2ToType0,
    )
    from ..models.correct_resume_version_body_edits_item_type_2_to_type_1 import (
        CorrectResumeVersionBodyEditsItemType2ToType1,
    )
    from ..models.correct_resume_version_body_edits_item_type_2_to_type_2 import (
        CorrectResumeVersionBodyEditsItemType2ToType2,
    )
    from ..models.correct_resume_version_body_edits_item_type_2_to_type_3 import (
        CorrectResumeVersionBodyEditsItemType2ToType3,
    )


T = TypeVar("T", bound="CorrectResumeVersionBodyEditsItemType2")


@_attrs_define
class CorrectResumeVersionBodyEditsItemType2:
    """
    Attributes:
        op (Literal['move']):
        node (str): The id of an entry or of a line, or `basics`.
        to (CorrectResumeVersionBodyEditsItemType2ToType0 | CorrectResumeVersionBodyEditsItemType2ToType1 |
            CorrectResumeVersionBodyEditsItemType2ToType2 | CorrectResumeVersionBodyEditsItemType2ToType3):
    """

    op: Literal["move"]
    node: str
    to: (
        CorrectResumeVersionBodyEditsItemType2ToType0
        | CorrectResumeVersionBodyEditsItemType2ToType1
        | CorrectResumeVersionBodyEditsItemType2ToType2
        | CorrectResumeVersionBodyEditsItemType2ToType3
    )

    def to_dict(self) -> dict[str, Any]:
        from ..models.correct_resume_version_body_edits_item_type_2_to_type_0 import (
            CorrectResumeVersionBodyEditsItemType2ToType0,
        )
        from ..models.correct_resume_version_body_edits_item_type_2_to_type_1 import (
            CorrectResumeVersionBodyEditsItemType2ToType1,
        )
        from ..models.correct_resume_version_body_edits_item_type_2_to_type_2 import (
            CorrectResumeVersionBodyEditsItemType2ToType2,
        )

        op = self.op

        node = self.node

        to: dict[str, Any]
        if (
            isinstance(self.to, CorrectResumeVersionBodyEditsItemType2ToType0)
            or isinstance(self.to, CorrectResumeVersionBodyEditsItemType2ToType1)
            or isinstance(self.to, CorrectResumeVersionBodyEditsItemType2ToType2)
        ):
            to = self.to.to_dict()
        else:
            to = self.to.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "op": op,
                "node": node,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.correct_resume_version_body_edits_item_type_2_to_type_0 import (
            CorrectResumeVersionBodyEditsItemType2ToType0,
        )
        from ..models.correct_resume_version_body_edits_item_type_2_to_type_1 import (
            CorrectResumeVersionBodyEditsItemType2ToType1,
        )
        from ..models.correct_resume_version_body_edits_item_type_2_to_type_2 import (
            CorrectResumeVersionBodyEditsItemType2ToType2,
        )
        from ..models.correct_resume_version_body_edits_item_type_2_to_type_3 import (
            CorrectResumeVersionBodyEditsItemType2ToType3,
        )

        d = dict(src_dict)
        op = cast(Literal["move"], d.pop("op"))
        if op != "move":
            raise ValueError(f"op must match const 'move', got '{op}'")

        node = d.pop("node")

        def _parse_to(
            data: object,
        ) -> (
            CorrectResumeVersionBodyEditsItemType2ToType0
            | CorrectResumeVersionBodyEditsItemType2ToType1
            | CorrectResumeVersionBodyEditsItemType2ToType2
            | CorrectResumeVersionBodyEditsItemType2ToType3
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                to_type_0 = CorrectResumeVersionBodyEditsItemType2ToType0.from_dict(data)

                return to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                to_type_1 = CorrectResumeVersionBodyEditsItemType2ToType1.from_dict(data)

                return to_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                to_type_2 = CorrectResumeVersionBodyEditsItemType2ToType2.from_dict(data)

                return to_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            to_type_3 = CorrectResumeVersionBodyEditsItemType2ToType3.from_dict(data)

            return to_type_3

        to = _parse_to(d.pop("to"))

        correct_resume_version_body_edits_item_type_2 = cls(
            op=op,
            node=node,
            to=to,
        )

        return correct_resume_version_body_edits_item_type_2
