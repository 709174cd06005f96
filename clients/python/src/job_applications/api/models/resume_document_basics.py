from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resume_document_basics_location import ResumeDocumentBasicsLocation
    from ..models.resume_document_basics_profiles_item import ResumeDocumentBasicsProfilesItem


T = TypeVar("T", bound="ResumeDocumentBasics")


@_attrs_define
class ResumeDocumentBasics:
    """
    Attributes:
        name (str | Unset):
        label (str | Unset):
        image (str | Unset):
        email (str | Unset):
        phone (str | Unset):
        url (str | Unset):
        summary (str | Unset):
        location (ResumeDocumentBasicsLocation | Unset):
        profiles (list[ResumeDocumentBasicsProfilesItem] | Unset):
    """

    name: str | Unset = UNSET
    label: str | Unset = UNSET
    image: str | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    url: str | Unset = UNSET
    summary: str | Unset = UNSET
    location: ResumeDocumentBasicsLocation | Unset = UNSET
    profiles: list[ResumeDocumentBasicsProfilesItem] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        label = self.label

        image = self.image

        email = self.email

        phone = self.phone

        url = self.url

        summary = self.summary

        location: dict[str, Any] | Unset = UNSET
        if not isinstance(self.location, Unset):
            location = self.location.to_dict()

        profiles: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.profiles, Unset):
            profiles = []
            for profiles_item_data in self.profiles:
                profiles_item = profiles_item_data.to_dict()
                profiles.append(profiles_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if label is not UNSET:
            field_dict["label"] = label
        if image is not UNSET:
            field_dict["image"] = image
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if url is not UNSET:
            field_dict["url"] = url
        if summary is not UNSET:
            field_dict["summary"] = summary
        if location is not UNSET:
            field_dict["location"] = location
        if profiles is not UNSET:
            field_dict["profiles"] = profiles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.resume_document_basics_location import ResumeDocumentBasicsLocation
        from ..models.resume_document_basics_profiles_item import ResumeDocumentBasicsProfilesItem

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        label = d.pop("label", UNSET)

        image = d.pop("image", UNSET)

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        url = d.pop("url", UNSET)

        summary = d.pop("summary", UNSET)

        _location = d.pop("location", UNSET)
        location: ResumeDocumentBasicsLocation | Unset
        if isinstance(_location, Unset):
            location = UNSET
        else:
            location = ResumeDocumentBasicsLocation.from_dict(_location)

        _profiles = d.pop("profiles", UNSET)
        profiles: list[ResumeDocumentBasicsProfilesItem] | Unset = UNSET
        if _profiles is not UNSET:
            profiles = []
            for profiles_item_data in _profiles:
                profiles_item = ResumeDocumentBasicsProfilesItem.from_dict(profiles_item_data)

                profiles.append(profiles_item)

        resume_document_basics = cls(
            name=name,
            label=label,
            image=image,
            email=email,
            phone=phone,
            url=url,
            summary=summary,
            location=location,
            profiles=profiles,
        )

        return resume_document_basics
