from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="PutProfileBodyLinksItem")


@_attrs_define
class PutProfileBodyLinksItem:
    """
    Attributes:
        network (str | Unset):
        username (str | Unset):
        url (str | Unset):
    """

    network: str | Unset = UNSET
    username: str | Unset = UNSET
    url: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        network = self.network

        username = self.username

        url = self.url

        field_dict: dict[str, Any] = {}

        field_dict.update({})
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
        network = d.pop("network", UNSET)

        username = d.pop("username", UNSET)

        url = d.pop("url", UNSET)

        put_profile_body_links_item = cls(
            network=network,
            username=username,
            url=url,
        )

        return put_profile_body_links_item
