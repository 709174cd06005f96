from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.sent_event_event import SentEventEvent, check_sent_event_event

T = TypeVar("T", bound="SentEvent")


@_attrs_define
class SentEvent:
    """
    Attributes:
        id (str):
        event (SentEventEvent):
        data (str):
    """

    id: str
    event: SentEventEvent
    data: str

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        event: str = self.event

        data = self.data

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "event": event,
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        event = check_sent_event_event(d.pop("event"))

        data = d.pop("data")

        sent_event = cls(
            id=id,
            event=event,
            data=data,
        )

        return sent_event
