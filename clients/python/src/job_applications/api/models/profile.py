from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.profile_contact import ProfileContact
    from ..models.profile_links_item import ProfileLinksItem
    from ..models.profile_location import ProfileLocation
    from ..models.profile_preferences import ProfilePreferences


T = TypeVar("T", bound="Profile")


@_attrs_define
class Profile:
    """
    Attributes:
        full_name (None | str):
        contact (ProfileContact):
        location (ProfileLocation):
        links (list[ProfileLinksItem]):
        preferences (ProfilePreferences):
        user_id (UUID):
    """

    full_name: str | None
    contact: ProfileContact
    location: ProfileLocation
    links: list[ProfileLinksItem]
    preferences: ProfilePreferences
    user_id: UUID

    def to_dict(self) -> dict[str, Any]:
        full_name: str | None
        full_name = self.full_name

        contact = self.contact.to_dict()

        location = self.location.to_dict()

        links = []
        for links_item_data in self.links:
            links_item = links_item_data.to_dict()
            links.append(links_item)

        preferences = self.preferences.to_dict()

        user_id = str(self.user_id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "fullName": full_name,
                "contact": contact,
                "location": location,
                "links": links,
                "preferences": preferences,
                "userId": user_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.profile_contact import ProfileContact
        from ..models.profile_links_item import ProfileLinksItem
        from ..models.profile_location import ProfileLocation
        from ..models.profile_preferences import ProfilePreferences

        d = dict(src_dict)

        def _parse_full_name(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        full_name = _parse_full_name(d.pop("fullName"))

        contact = ProfileContact.from_dict(d.pop("contact"))

        location = ProfileLocation.from_dict(d.pop("location"))

        links = []
        _links = d.pop("links")
        for links_item_data in _links:
            links_item = ProfileLinksItem.from_dict(links_item_data)

            links.append(links_item)

        preferences = ProfilePreferences.from_dict(d.pop("preferences"))

        user_id = UUID(d.pop("userId"))

        profile = cls(
            full_name=full_name,
            contact=contact,
            location=location,
            links=links,
            preferences=preferences,
            user_id=user_id,
        )

        return profile
