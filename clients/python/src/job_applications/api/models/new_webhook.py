from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.new_webhook_disabled_reason_type_0 import (
    NewWebhookDisabledReasonType0,
    check_new_webhook_disabled_reason_type_0,
)
from ..models.new_webhook_event_types_item import NewWebhookEventTypesItem, check_new_webhook_event_types_item

T = TypeVar("T", bound="NewWebhook")


@_attrs_define
class NewWebhook:
    """
    Attributes:
        id (UUID):
        url (str):
        event_types (list[NewWebhookEventTypesItem]): Empty for all.
        created_at (datetime.datetime):
        failing_since (datetime.datetime | None): Since when nothing has arrived.
        disabled_at (datetime.datetime | None):
        disabled_reason (NewWebhookDisabledReasonType0 | None): The receiver answered 410, or nothing had arrived for 28
            hours.
        secret (str): Signs every message; shown this once.
    """

    id: UUID
    url: str
    event_types: list[NewWebhookEventTypesItem]
    created_at: datetime.datetime
    failing_since: datetime.datetime | None
    disabled_at: datetime.datetime | None
    disabled_reason: NewWebhookDisabledReasonType0 | None
    secret: str

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        url = self.url

        event_types = []
        for event_types_item_data in self.event_types:
            event_types_item: str = event_types_item_data
            event_types.append(event_types_item)

        created_at = self.created_at.isoformat()

        failing_since: str | None
        if isinstance(self.failing_since, datetime.datetime):
            failing_since = self.failing_since.isoformat()
        else:
            failing_since = self.failing_since

        disabled_at: str | None
        if isinstance(self.disabled_at, datetime.datetime):
            disabled_at = self.disabled_at.isoformat()
        else:
            disabled_at = self.disabled_at

        disabled_reason: str | None
        if isinstance(self.disabled_reason, str):
            disabled_reason = self.disabled_reason
        else:
            disabled_reason = self.disabled_reason

        secret = self.secret

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "url": url,
                "eventTypes": event_types,
                "createdAt": created_at,
                "failingSince": failing_since,
                "disabledAt": disabled_at,
                "disabledReason": disabled_reason,
                "secret": secret,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        url = d.pop("url")

        event_types = []
        _event_types = d.pop("eventTypes")
        for event_types_item_data in _event_types:
            event_types_item = check_new_webhook_event_types_item(event_types_item_data)

            event_types.append(event_types_item)

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        def _parse_failing_since(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                failing_since_type_0 = datetime.datetime.fromisoformat(data)

                return failing_since_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        failing_since = _parse_failing_since(d.pop("failingSince"))

        def _parse_disabled_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                disabled_at_type_0 = datetime.datetime.fromisoformat(data)

                return disabled_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        disabled_at = _parse_disabled_at(d.pop("disabledAt"))

        def _parse_disabled_reason(data: object) -> NewWebhookDisabledReasonType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                disabled_reason_type_0 = check_new_webhook_disabled_reason_type_0(data)

                return disabled_reason_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NewWebhookDisabledReasonType0 | None, data)

        disabled_reason = _parse_disabled_reason(d.pop("disabledReason"))

        secret = d.pop("secret")

        new_webhook = cls(
            id=id,
            url=url,
            event_types=event_types,
            created_at=created_at,
            failing_since=failing_since,
            disabled_at=disabled_at,
            disabled_reason=disabled_reason,
            secret=secret,
        )

        return new_webhook
