from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.dashboard_waiting_item_status import DashboardWaitingItemStatus, check_dashboard_waiting_item_status

T = TypeVar("T", bound="DashboardWaitingItem")


@_attrs_define
class DashboardWaitingItem:
    """
    Attributes:
        application_id (UUID):
        status (DashboardWaitingItemStatus):
        title (str):
        company (str):
        round_ (int):
        since (datetime.datetime):
    """

    application_id: UUID
    status: DashboardWaitingItemStatus
    title: str
    company: str
    round_: int
    since: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        application_id = str(self.application_id)

        status: str = self.status

        title = self.title

        company = self.company

        round_ = self.round_

        since = self.since.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "applicationId": application_id,
                "status": status,
                "title": title,
                "company": company,
                "round": round_,
                "since": since,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        application_id = UUID(d.pop("applicationId"))

        status = check_dashboard_waiting_item_status(d.pop("status"))

        title = d.pop("title")

        company = d.pop("company")

        round_ = d.pop("round")

        since = datetime.datetime.fromisoformat(d.pop("since"))

        dashboard_waiting_item = cls(
            application_id=application_id,
            status=status,
            title=title,
            company=company,
            round_=round_,
            since=since,
        )

        return dashboard_waiting_item
