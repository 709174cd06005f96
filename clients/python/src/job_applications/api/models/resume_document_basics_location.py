from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeDocumentBasicsLocation")


@_attrs_define
class ResumeDocumentBasicsLocation:
    """
    Attributes:
        address (str | Unset):
        postal_code (str | Unset):
        city (str | Unset):
        country_code (str | Unset):
        region (str | Unset):
        country (str | Unset): The country as the person wrote it.
    """

    address: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    city: str | Unset = UNSET
    country_code: str | Unset = UNSET
    region: str | Unset = UNSET
    country: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        address = self.address

        postal_code = self.postal_code

        city = self.city

        country_code = self.country_code

        region = self.region

        country = self.country

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if postal_code is not UNSET:
            field_dict["postalCode"] = postal_code
        if city is not UNSET:
            field_dict["city"] = city
        if country_code is not UNSET:
            field_dict["countryCode"] = country_code
        if region is not UNSET:
            field_dict["region"] = region
        if country is not UNSET:
            field_dict["country"] = country

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        address = d.pop("address", UNSET)

        postal_code = d.pop("postalCode", UNSET)

        city = d.pop("city", UNSET)

        country_code = d.pop("countryCode", UNSET)

        region = d.pop("region", UNSET)

        country = d.pop("country", UNSET)

        resume_document_basics_location = cls(
            address=address,
            postal_code=postal_code,
            city=city,
            country_code=country_code,
            region=region,
            country=country,
        )

        return resume_document_basics_location
