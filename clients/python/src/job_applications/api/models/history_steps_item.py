from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.history_steps_item_kind import HistoryStepsItemKind, check_history_steps_item_kind
from ..models.history_steps_item_status import HistoryStepsItemStatus, check_history_steps_item_status

T = TypeVar("T", bound="HistoryStepsItem")


@_attrs_define
class HistoryStepsItem:
    """
    Attributes:
        name (str):
        kind (HistoryStepsItemKind):
        status (HistoryStepsItemStatus):
        attempts (int):
        started_at (datetime.datetime | None):
        ended_at (datetime.datetime | None):
        duration_ms (int | None):
        error (None | str):
    """

    name: str
    kind: HistoryStepsItemKind
    status: HistoryStepsItemStatus
    attempts: int
    started_at: datetime.datetime | None
    ended_at: datetime.datetime | None
    duration_ms: int | None
    error: str | None

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        kind: str = self.kind

        status: str = self.status

        attempts = self.attempts

        started_at: str | None
        if isinstance(self.started_at, datetime.datetime):
            started_at = self.started_at.isoformat()
        else:
            started_at = self.started_at

        ended_at: str | None
        if isinstance(self.ended_at, datetime.datetime):
            ended_at = self.ended_at.isoformat()
        else:
            ended_at = self.ended_at

        duration_ms: int | None
        duration_ms = self.duration_ms

        error: str | None
        error = self.error

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "kind": kind,
                "status": status,
                "attempts": attempts,
                "startedAt": started_at,
                "endedAt": ended_at,
                "durationMs": duration_ms,
                "error": error,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        kind = check_history_steps_item_kind(d.pop("kind"))

        status = check_history_steps_item_status(d.pop("status"))

        attempts = d.pop("attempts")

        def _parse_started_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                started_at_type_0 = datetime.datetime.fromisoformat(data)

                return started_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        started_at = _parse_started_at(d.pop("startedAt"))

        def _parse_ended_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ended_at_type_0 = datetime.datetime.fromisoformat(data)

                return ended_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        ended_at = _parse_ended_at(d.pop("endedAt"))

        def _parse_duration_ms(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        duration_ms = _parse_duration_ms(d.pop("durationMs"))

        def _parse_error(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        error = _parse_error(d.pop("error"))

        history_steps_item = cls(
            name=name,
            kind=kind,
            status=status,
            attempts=attempts,
            started_at=started_at,
            ended_at=ended_at,
            duration_ms=duration_ms,
            error=error,
        )

        return history_steps_item
