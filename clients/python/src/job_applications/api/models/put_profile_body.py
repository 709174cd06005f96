from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.put_profile_body_contact import PutProfileBodyContact
    from ..models.put_profile_body_links_item import PutProfileBodyLinksItem
    from ..models.put_profile_body_location import PutProfileBodyLocation
    from ..models.put_profile_body_preferences import PutProfileBodyPreferences


T = TypeVar("T", bound="PutProfileBody")


@_attrs_define
class PutProfileBody:
    """
    Attributes:
        full_name (None | str | Unset):
        contact (PutProfileBodyContact | Unset):
        location (PutProfileBodyLocation | Unset):
        links (list[PutProfileBodyLinksItem] | Unset):
        preferences (PutProfileBodyPreferences | Unset):
    """

    full_name: str | Unset | None = UNSET
    contact: PutProfileBodyContact | Unset = UNSET
    location: PutProfileBodyLocation | Unset = UNSET
    links: list[PutProfileBodyLinksItem] | Unset = UNSET
    preferences: PutProfileBodyPreferences | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        full_name: str | Unset | None
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        contact: dict[str, Any] | Unset = UNSET
        if not isinstance(self.contact, Unset):
            contact = self.contact.to_dict()

        location: dict[str, Any] | Unset = UNSET
        if not isinstance(self.location, Unset):
            location = self.location.to_dict()

        links: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.links, Unset):
            links = []
            for links_item_data in self.links:
                links_item = links_item_data.to_dict()
                links.append(links_item)

        preferences: dict[str, Any] | Unset = UNSET
        if not isinstance(self.preferences, Unset):
            preferences = self.preferences.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if full_name is not UNSET:
            field_dict["fullName"] = full_name
        if contact is not UNSET:
            field_dict["contact"] = contact
        if location is not UNSET:
            field_dict["location"] = location
        if links is not UNSET:
            field_dict["links"] = links
        if preferences is not UNSET:
            field_dict["preferences"] = preferences

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.put_profile_body_contact import PutProfileBodyContact
        from ..models.put_profile_body_links_item import PutProfileBodyLinksItem
        from ..models.put_profile_body_location import PutProfileBodyLocation
        from ..models.put_profile_body_preferences import PutProfileBodyPreferences

        d = dict(src_dict)

        def _parse_full_name(data: object) -> str | Unset | None:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        full_name = _parse_full_name(d.pop("fullName", UNSET))

        _contact = d.pop("contact", UNSET)
        contact: PutProfileBodyContact | Unset
        if isinstance(_contact, Unset):
            contact = UNSET
        else:
            contact = PutProfileBodyContact.from_dict(_contact)

        _location = d.pop("location", UNSET)
        location: PutProfileBodyLocation | Unset
        if isinstance(_location, Unset):
            location = UNSET
        else:
            location = PutProfileBodyLocation.from_dict(_location)

        _links = d.pop("links", UNSET)
        links: list[PutProfileBodyLinksItem] | Unset = UNSET
        if _links is not UNSET:
            links = []
            for links_item_data in _links:
                links_item = PutProfileBodyLinksItem.from_dict(links_item_data)

                links.append(links_item)

        _preferences = d.pop("preferences", UNSET)
        preferences: PutProfileBodyPreferences | Unset
        if isinstance(_preferences, Unset):
            preferences = UNSET
        else:
            preferences = PutProfileBodyPreferences.from_dict(_preferences)

        put_profile_body = cls(
            full_name=full_name,
            contact=contact,
            location=location,
            links=links,
            preferences=preferences,
        )

        return put_profile_body
