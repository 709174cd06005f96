from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.audit_entry import AuditEntry
    from ..models.history_steps_item import HistoryStepsItem


T = TypeVar("T", bound="History")


@_attrs_define
class History:
    """
    Attributes:
        workflow_id (str):
        web_url (str): The workflow’s own page in the Temporal Web UI.
        available (bool): False when the workflow has not started yet or its history is no longer kept; then see
            `audit`.
        events (int):
        steps (list[HistoryStepsItem]):
        audit (list[AuditEntry]):
    """

    workflow_id: str
    web_url: str
    available: bool
    events: int
    steps: list[HistoryStepsItem]
    audit: list[AuditEntry]

    def to_dict(self) -> dict[str, Any]:
        workflow_id = self.workflow_id

        web_url = self.web_url

        available = self.available

        events = self.events

        steps = []
        for steps_item_data in self.steps:
            steps_item = steps_item_data.to_dict()
            steps.append(steps_item)

        audit = []
        for audit_item_data in self.audit:
            audit_item = audit_item_data.to_dict()
            audit.append(audit_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "workflowId": workflow_id,
                "webUrl": web_url,
                "available": available,
                "events": events,
                "steps": steps,
                "audit": audit,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.audit_entry import AuditEntry
        from ..models.history_steps_item import HistoryStepsItem

        d = dict(src_dict)
        workflow_id = d.pop("workflowId")

        web_url = d.pop("webUrl")

        available = d.pop("available")

        events = d.pop("events")

        steps = []
        _steps = d.pop("steps")
        for steps_item_data in _steps:
            steps_item = HistoryStepsItem.from_dict(steps_item_data)

            steps.append(steps_item)

        audit = []
        _audit = d.pop("audit")
        for audit_item_data in _audit:
            audit_item = AuditEntry.from_dict(audit_item_data)

            audit.append(audit_item)

        history = cls(
            workflow_id=workflow_id,
            web_url=web_url,
            available=available,
            events=events,
            steps=steps,
            audit=audit,
        )

        return history
