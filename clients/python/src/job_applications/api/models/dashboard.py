from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.dashboard_by_stage import DashboardByStage
    from ..models.dashboard_by_status import DashboardByStatus
    from ..models.dashboard_waiting_item import DashboardWaitingItem
    from ..models.event import Event
    from ..models.usage import Usage


T = TypeVar("T", bound="Dashboard")


@_attrs_define
class Dashboard:
    """
    Attributes:
        by_status (DashboardByStatus):
        by_stage (DashboardByStage):
        waiting_for_approval (int):
        needs_attention (int):
        waiting (list[DashboardWaitingItem]): What waits for you, the longest first; 20 at most.
        recent_activity (list[Event]): The 10 latest events; `GET /events` has all.
        usage (Usage):
    """

    by_status: DashboardByStatus
    by_stage: DashboardByStage
    waiting_for_approval: int
    needs_attention: int
    waiting: list[DashboardWaitingItem]
    recent_activity: list[Event]
    usage: Usage

    def to_dict(self) -> dict[str, Any]:
        by_status = self.by_status.to_dict()

        by_stage = self.by_stage.to_dict()

        waiting_for_approval = self.waiting_for_approval

        needs_attention = self.needs_attention

        waiting = []
        for waiting_item_data in self.waiting:
            waiting_item = waiting_item_data.to_dict()
            waiting.append(waiting_item)

        recent_activity = []
        for recent_activity_item_data in self.recent_activity:
            recent_activity_item = recent_activity_item_data.to_dict()
            recent_activity.append(recent_activity_item)

        usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "byStatus": by_status,
                "byStage": by_stage,
                "waitingForApproval": waiting_for_approval,
                "needsAttention": needs_attention,
                "waiting": waiting,
                "recentActivity": recent_activity,
                "usage": usage,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dashboard_by_stage import DashboardByStage
        from ..models.dashboard_by_status import DashboardByStatus
        from ..models.dashboard_waiting_item import DashboardWaitingItem
        from ..models.event import Event
        from ..models.usage import Usage

        d = dict(src_dict)
        by_status = DashboardByStatus.from_dict(d.pop("byStatus"))

        by_stage = DashboardByStage.from_dict(d.pop("byStage"))

        waiting_for_approval = d.pop("waitingForApproval")

        needs_attention = d.pop("needsAttention")

        waiting = []
        _waiting = d.pop("waiting")
        for waiting_item_data in _waiting:
            waiting_item = DashboardWaitingItem.from_dict(waiting_item_data)

            waiting.append(waiting_item)

        recent_activity = []
        _recent_activity = d.pop("recentActivity")
        for recent_activity_item_data in _recent_activity:
            recent_activity_item = Event.from_dict(recent_activity_item_data)

            recent_activity.append(recent_activity_item)

        usage = Usage.from_dict(d.pop("usage"))

        dashboard = cls(
            by_status=by_status,
            by_stage=by_stage,
            waiting_for_approval=waiting_for_approval,
            needs_attention=needs_attention,
            waiting=waiting,
            recent_activity=recent_activity,
            usage=usage,
        )

        return dashboard
