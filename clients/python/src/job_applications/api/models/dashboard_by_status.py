from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="DashboardByStatus")


@_attrs_define
class DashboardByStatus:
    """
    Attributes:
        queued (int):
        parsing (int):
        tailoring (int):
        writing_letter (int):
        awaiting_approval (int):
        exporting (int):
        completed (int):
        needs_attention (int):
        rejected (int):
        cancelled (int):
        expired (int):
        failed (int):
    """

    queued: int
    parsing: int
    tailoring: int
    writing_letter: int
    awaiting_approval: int
    exporting: int
    completed: int
    needs_attention: int
    rejected: int
    cancelled: int
    expired: int
    failed: int
    additional_properties: dict[str, int] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        queued = self.queued

        parsing = self.parsing

        tailoring = self.tailoring

        writing_letter = self.writing_letter

        awaiting_approval = self.awaiting_approval

        exporting = self.exporting

        completed = self.completed

        needs_attention = self.needs_attention

        rejected = self.rejected

        cancelled = self.cancelled

        expired = self.expired

        failed = self.failed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "queued": queued,
                "parsing": parsing,
                "tailoring": tailoring,
                "writing_letter": writing_letter,
                "awaiting_approval": awaiting_approval,
                "exporting": exporting,
                "completed": completed,
                "needs_attention": needs_attention,
                "rejected": rejected,
                "cancelled": cancelled,
                "expired": expired,
                "failed": failed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        queued = d.pop("queued")

        parsing = d.pop("parsing")

        tailoring = d.pop("tailoring")

        writing_letter = d.pop("writing_letter")

        awaiting_approval = d.pop("awaiting_approval")

        exporting = d.pop("exporting")

        completed = d.pop("completed")

        needs_attention = d.pop("needs_attention")

        rejected = d.pop("rejected")

        cancelled = d.pop("cancelled")

        expired = d.pop("expired")

        failed = d.pop("failed")

        dashboard_by_status = cls(
            queued=queued,
            parsing=parsing,
            tailoring=tailoring,
            writing_letter=writing_letter,
            awaiting_approval=awaiting_approval,
            exporting=exporting,
            completed=completed,
            needs_attention=needs_attention,
            rejected=rejected,
            cancelled=cancelled,
            expired=expired,
            failed=failed,
        )

        dashboard_by_status.additional_properties = d
        return dashboard_by_status

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> int:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: int) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
