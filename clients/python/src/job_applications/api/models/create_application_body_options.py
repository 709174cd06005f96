from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.create_application_body_options_design import (
    CreateApplicationBodyOptionsDesign,
    check_create_application_body_options_design,
)
from ..models.create_application_body_options_exports_item import (
    CreateApplicationBodyOptionsExportsItem,
    check_create_application_body_options_exports_item,
)
from ..models.create_application_body_options_page_size import (
    CreateApplicationBodyOptionsPageSize,
    check_create_application_body_options_page_size,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateApplicationBodyOptions")


@_attrs_define
class CreateApplicationBodyOptions:
    """
    Attributes:
        instructions (str | Unset):  Default: ''.
        language (str | Unset):  Default: 'en'.
        exports (list[CreateApplicationBodyOptionsExportsItem] | Unset):
        design (CreateApplicationBodyOptionsDesign | Unset): How the documents look; `classic` when left out.
        page_size (CreateApplicationBodyOptionsPageSize | Unset): When left out, the paper of the country in the resume:
            US Letter or A4.
    """

    instructions: str | Unset = ""
    language: str | Unset = "en"
    exports: list[CreateApplicationBodyOptionsExportsItem] | Unset = UNSET
    design: CreateApplicationBodyOptionsDesign | Unset = UNSET
    page_size: CreateApplicationBodyOptionsPageSize | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        instructions = self.instructions

        language = self.language

        exports: list[str] | Unset = UNSET
        if not isinstance(self.exports, Unset):
            exports = []
            for exports_item_data in self.exports:
                exports_item: str = exports_item_data
                exports.append(exports_item)

        design: str | Unset = UNSET
        if not isinstance(self.design, Unset):
            design = self.design

        page_size: str | Unset = UNSET
        if not isinstance(self.page_size, Unset):
            page_size = self.page_size

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if language is not UNSET:
            field_dict["language"] = language
        if exports is not UNSET:
            field_dict["exports"] = exports
        if design is not UNSET:
            field_dict["design"] = design
        if page_size is not UNSET:
            field_dict["pageSize"] = page_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        instructions = d.pop("instructions", UNSET)

        language = d.pop("language", UNSET)

        _exports = d.pop("exports", UNSET)
        exports: list[CreateApplicationBodyOptionsExportsItem] | Unset = UNSET
        if _exports is not UNSET:
            exports = []
            for exports_item_data in _exports:
                exports_item = check_create_application_body_options_exports_item(exports_item_data)

                exports.append(exports_item)

        _design = d.pop("design", UNSET)
        design: CreateApplicationBodyOptionsDesign | Unset
        if isinstance(_design, Unset):
            design = UNSET
        else:
            design = check_create_application_body_options_design(_design)

        _page_size = d.pop("pageSize", UNSET)
        page_size: CreateApplicationBodyOptionsPageSize | Unset
        if isinstance(_page_size, Unset):
            page_size = UNSET
        else:
            page_size = check_create_application_body_options_page_size(_page_size)

        create_application_body_options = cls(
            instructions=instructions,
            language=language,
            exports=exports,
            design=design,
            page_size=page_size,
        )

        return create_application_body_options
