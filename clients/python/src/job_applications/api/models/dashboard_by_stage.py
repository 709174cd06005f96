from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="DashboardByStage")


@_attrs_define
class DashboardByStage:
    """
    Attributes:
        saved (int):
        applied (int):
        interviewing (int):
        offer (int):
        closed (int):
    """

    saved: int
    applied: int
    interviewing: int
    offer: int
    closed: int
    additional_properties: dict[str, int] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        saved = self.saved

        applied = self.applied

        interviewing = self.interviewing

        offer = self.offer

        closed = self.closed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "saved": saved,
                "applied": applied,
                "interviewing": interviewing,
                "offer": offer,
                "closed": closed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        saved = d.pop("saved")

        applied = d.pop("applied")

        interviewing = d.pop("interviewing")

        offer = d.pop("offer")

        closed = d.pop("closed")

        dashboard_by_stage = cls(
            saved=saved,
            applied=applied,
            interviewing=interviewing,
            offer=offer,
            closed=closed,
        )

        dashboard_by_stage.additional_properties = d
        return dashboard_by_stage

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
