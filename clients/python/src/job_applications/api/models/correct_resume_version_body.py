from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.correct_resume_version_body_edits_item_type_0 import CorrectResumeVersionBodyEditsItemType0
    from ..models.correct_resume_version_body_edits_item_type_1 import CorrectResumeVersionBodyEditsItemType1
    from ..models.correct_resume_version_body_edits_item_type_2 import CorrectResumeVersionBodyEditsItemType2
    from ..models.correct_resume_version_body_edits_item_type_3 import CorrectResumeVersionBodyEditsItemType3
    from ..models.correct_resume_version_body_edits_item_type_4 import CorrectResumeVersionBodyEditsItemType4
    from ..models.correct_resume_version_body_edits_item_type_5 import CorrectResumeVersionBodyEditsItemType5
    from ..models.correct_resume_version_body_leave_out_item import CorrectResumeVersionBodyLeaveOutItem


T = TypeVar("T", bound="CorrectResumeVersionBody")


@_attrs_define
class CorrectResumeVersionBody:
    """
    Attributes:
        edits (list[CorrectResumeVersionBodyEditsItemType0 | CorrectResumeVersionBodyEditsItemType1 |
            CorrectResumeVersionBodyEditsItemType2 | CorrectResumeVersionBodyEditsItemType3 |
            CorrectResumeVersionBodyEditsItemType4 | CorrectResumeVersionBodyEditsItemType5] | Unset): In their order. `set`
            writes a field or a line (null takes it out), `place` puts a part of the source where it belongs, `move` puts a
            node elsewhere, `join` the other node into this one, `split` the lines of an entry from `at` on into another
            one.
        leave_out (list[CorrectResumeVersionBodyLeaveOutItem] | Unset): Parts of the source that do not belong into the
            resume.
        accept (list[str] | Unset): Ids of doubts that are right as they are.
    """

    edits: (
        list[
            CorrectResumeVersionBodyEditsItemType0
            | CorrectResumeVersionBodyEditsItemType1
            | CorrectResumeVersionBodyEditsItemType2
            | CorrectResumeVersionBodyEditsItemType3
            | CorrectResumeVersionBodyEditsItemType4
            | CorrectResumeVersionBodyEditsItemType5
        ]
        | Unset
    ) = UNSET
    leave_out: list[CorrectResumeVersionBodyLeaveOutItem] | Unset = UNSET
    accept: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.correct_resume_version_body_edits_item_type_0 import CorrectResumeVersionBodyEditsItemType0
        from ..models.correct_resume_version_body_edits_item_type_1 import CorrectResumeVersionBodyEditsItemType1
        from ..models.correct_resume_version_body_edits_item_type_2 import CorrectResumeVersionBodyEditsItemType2
        from ..models.correct_resume_version_body_edits_item_type_3 import CorrectResumeVersionBodyEditsItemType3
        from ..models.correct_resume_version_body_edits_item_type_4 import CorrectResumeVersionBodyEditsItemType4

        edits: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.edits, Unset):
            edits = []
            for edits_item_data in self.edits:
                edits_item: dict[str, Any]
                if (
                    isinstance(edits_item_data, CorrectResumeVersionBodyEditsItemType0)
                    or isinstance(edits_item_data, CorrectResumeVersionBodyEditsItemType1)
                    or isinstance(edits_item_data, CorrectResumeVersionBodyEditsItemType2)
                    or isinstance(edits_item_data, CorrectResumeVersionBodyEditsItemType3)
                    or isinstance(edits_item_data, CorrectResumeVersionBodyEditsItemType4)
                ):
                    edits_item = edits_item_data.to_dict()
                else:
                    edits_item = edits_item_data.to_dict()

                edits.append(edits_item)

        leave_out: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.leave_out, Unset):
            leave_out = []
            for leave_out_item_data in self.leave_out:
                leave_out_item = leave_out_item_data.to_dict()
                leave_out.append(leave_out_item)

        accept: list[str] | Unset = UNSET
        if not isinstance(self.accept, Unset):
            accept = self.accept

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if edits is not UNSET:
            field_dict["edits"] = edits
        if leave_out is not UNSET:
            field_dict["leaveOut"] = leave_out
        if accept is not UNSET:
            field_dict["accept"] = accept

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.correct_resume_version_body_edits_item_type_0 import CorrectResumeVersionBodyEditsItemType0
        from ..models.correct_resume_version_body_edits_item_type_1 import CorrectResumeVersionBodyEditsItemType1
        from ..models.correct_resume_version_body_edits_item_type_2 import CorrectResumeVersionBodyEditsItemType2
        from ..models.correct_resume_version_body_edits_item_type_3 import CorrectResumeVersionBodyEditsItemType3
        from ..models.correct_resume_version_body_edits_item_type_4 import CorrectResumeVersionBodyEditsItemType4
        from ..models.correct_resume_version_body_edits_item_type_5 import CorrectResumeVersionBodyEditsItemType5
        from ..models.correct_resume_version_body_leave_out_item import CorrectResumeVersionBodyLeaveOutItem

        d = dict(src_dict)
        _edits = d.pop("edits", UNSET)
        edits: (
            list[
                CorrectResumeVersionBodyEditsItemType0
                | CorrectResumeVersionBodyEditsItemType1
                | CorrectResumeVersionBodyEditsItemType2
                | CorrectResumeVersionBodyEditsItemType3
                | CorrectResumeVersionBodyEditsItemType4
                | CorrectResumeVersionBodyEditsItemType5
            ]
            | Unset
        ) = UNSET
        if _edits is not UNSET:
            edits = []
            for edits_item_data in _edits:

                def _parse_edits_item(
                    data: object,
                ) -> (
                    CorrectResumeVersionBodyEditsItemType0
                    | CorrectResumeVersionBodyEditsItemType1
                    | CorrectResumeVersionBodyEditsItemType2
                    | CorrectResumeVersionBodyEditsItemType3
                    | CorrectResumeVersionBodyEditsItemType4
                    | CorrectResumeVersionBodyEditsItemType5
                ):
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        edits_item_type_0 = CorrectResumeVersionBodyEditsItemType0.from_dict(data)

                        return edits_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        edits_item_type_1 = CorrectResumeVersionBodyEditsItemType1.from_dict(data)

                        return edits_item_type_1
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        edits_item_type_2 = CorrectResumeVersionBodyEditsItemType2.from_dict(data)

                        return edits_item_type_2
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        edits_item_type_3 = CorrectResumeVersionBodyEditsItemType3.from_dict(data)

                        return edits_item_type_3
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        edits_item_type_4 = CorrectResumeVersionBodyEditsItemType4.from_dict(data)

                        return edits_item_type_4
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    edits_item_type_5 = CorrectResumeVersionBodyEditsItemType5.from_dict(data)

                    return edits_item_type_5

                edits_item = _parse_edits_item(edits_item_data)

                edits.append(edits_item)

        _leave_out = d.pop("leaveOut", UNSET)
        leave_out: list[CorrectResumeVersionBodyLeaveOutItem] | Unset = UNSET
        if _leave_out is not UNSET:
            leave_out = []
            for leave_out_item_data in _leave_out:
                leave_out_item = CorrectResumeVersionBodyLeaveOutItem.from_dict(leave_out_item_data)

                leave_out.append(leave_out_item)

        accept = cast(list[str], d.pop("accept", UNSET))

        correct_resume_version_body = cls(
            edits=edits,
            leave_out=leave_out,
            accept=accept,
        )

        return correct_resume_version_body
