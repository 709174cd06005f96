from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.correct_resume_version_body_edits_item_type_1_from import CorrectResumeVersionBodyEditsItemType1From
    from ..models.correct_resume_version_body_edits_item_type_1_to_type_0 import (
        CorrectResumeVersionBodyEditsItemType1ToType0,
    )
    from ..models.correct_resume_version_body_edits_item_type_1_to_type_1 import (
        CorrectResumeVersionBodyEditsItemType1ToType1,
    )
    from ..models.correct_resume_version_body_edits_item_type_1_to_type_2 import (
        CorrectResumeVersionBodyEditsItemType1ToType2,
    )


T = TypeVar("T", bound="CorrectResumeVersionBodyEditsItemType1")


@_attrs_define
class CorrectResumeVersionBodyEditsItemType1:
    """
    Attributes:
        op (Literal['place']):
        from_ (CorrectResumeVersionBodyEditsItemType1From):
        to (CorrectResumeVersionBodyEditsItemType1ToType0 | CorrectResumeVersionBodyEditsItemType1ToType1 |
            CorrectResumeVersionBodyEditsItemType1ToType2):
    """

    op: Literal["place"]
    from_: CorrectResumeVersionBodyEditsItemType1From
    to: (
        CorrectResumeVersionBodyEditsItemType1ToType0
        | CorrectResumeVersionBodyEditsItemType1ToType1
        | CorrectResumeVersionBodyEditsItemType1ToType2
    )

    def to_dict(self) -> dict[str, Any]:
        from ..models.correct_resume_version_body_edits_item_type_1_to_type_0 import (
            CorrectResumeVersionBodyEditsItemType1ToType0,
        )
        from ..models.correct_resume_version_body_edits_item_type_1_to_type_1 import (
            CorrectResumeVersionBodyEditsItemType1ToType1,
        )

        op = self.op

        from_ = self.from_.to_dict()

        to: dict[str, Any]
        if isinstance(self.to, CorrectResumeVersionBodyEditsItemType1ToType0) or isinstance(
            self.to, CorrectResumeVersionBodyEditsItemType1ToType1
        ):
            to = self.to.to_dict()
        else:
            to = self.to.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "op": op,
                "from": from_,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.correct_resume_version_body_edits_item_type_1_from import (
            CorrectResumeVersionBodyEditsItemType1From,
        )
        from ..models.correct_resume_version_body_edits_item_type_1_to_type_0 import (
            CorrectResumeVersionBodyEditsItemType1ToType0,
        )
        from ..models.correct_resume_version_body_edits_item_type_1_to_type_1 import (
            CorrectResumeVersionBodyEditsItemType1ToType1,
        )
        from ..models.correct_resume_version_body_edits_item_type_1_to_type_2 import (
            CorrectResumeVersionBodyEditsItemType1ToType2,
        )

        d = dict(src_dict)
        op = cast(Literal["place"], d.pop("op"))
        if op != "place":
            raise ValueError(f"op must match const 'place', got '{op}'")

        from_ = CorrectResumeVersionBodyEditsItemType1From.from_dict(d.pop("from"))

        def _parse_to(
            data: object,
        ) -> (
            CorrectResumeVersionBodyEditsItemType1ToType0
            | CorrectResumeVersionBodyEditsItemType1ToType1
            | CorrectResumeVersionBodyEditsItemType1ToType2
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                to_type_0 = CorrectResumeVersionBodyEditsItemType1ToType0.from_dict(data)

                return to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                to_type_1 = CorrectResumeVersionBodyEditsItemType1ToType1.from_dict(data)

                return to_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            to_type_2 = CorrectResumeVersionBodyEditsItemType1ToType2.from_dict(data)

            return to_type_2

        to = _parse_to(d.pop("to"))

        correct_resume_version_body_edits_item_type_1 = cls(
            op=op,
            from_=from_,
            to=to,
        )

        return correct_resume_version_body_edits_item_type_1
