from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ProfileLocation")


@_attrs_define
class ProfileLocation:
    """
    Attributes:
        city (str | Unset):
        region (str | Unset):
        country_code (str | Unset):
        country (str | Unset): As you write it; left out, the name of the code is printed.
    """

    city: str | Unset = UNSET
    region: str | Unset = UNSET
    country_code: str | Unset = UNSET
    country: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        city = self.city

        region = self.region

        country_code = self.country_code

        country = self.country

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if city is not UNSET:
            field_dict["city"] = city
        if region is not UNSET:
            field_dict["region"] = region
        if country_code is not UNSET:
            field_dict["countryCode"] = country_code
        if country is not UNSET:
            field_dict["country"] = country

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        city = d.pop("city", UNSET)

        region = d.pop("region", UNSET)

        country_code = d.pop("countryCode", UNSET)

        country = d.pop("country", UNSET)

        profile_location = cls(
            city=city,
            region=region,
            country_code=country_code,
            country=country,
        )

        return profile_location
