from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeDocumentBasicsProfilesItem")


@_attrs_define
class ResumeDocumentBasicsProfilesItem:
    """
    Attributes:
        id (str):
        network (str | Unset):
        username (str | Unset):
        url (str | Unset):
    """

    id: str
    network: str | Unset = UNSET
    username: str | Unset = UNSET
    url: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        network = self.network

        username = self.username

        url = self.url

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
            }
        )
        if network is not UNSET:
            field_dict["network"] = network
        if username is not UNSET:
            field_dict["username"] = username
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        network = d.pop("network", UNSET)

        username = d.pop("username", UNSET)

        url = d.pop("url", UNSET)

        resume_document_basics_profiles_item = cls(
            id=id,
            network=network,
            username=username,
            url=url,
        )

        return resume_document_basics_profiles_item
