from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.application_options_design import ApplicationOptionsDesign, check_application_options_design
from ..models.application_options_exports_item import (
    ApplicationOptionsExportsItem,
    check_application_options_exports_item,
)
from ..models.application_options_page_size import ApplicationOptionsPageSize, check_application_options_page_size
from ..types import UNSET, Unset

T = TypeVar("T", bound="ApplicationOptions")


@_attrs_define
class ApplicationOptions:
    """
    Attributes:
        instructions (str):
        language (str):
        exports (list[ApplicationOptionsExportsItem]):
        design (ApplicationOptionsDesign | Unset):
        page_size (ApplicationOptionsPageSize | Unset):
    """

    instructions: str
    language: str
    exports: list[ApplicationOptionsExportsItem]
    design: ApplicationOptionsDesign | Unset = UNSET
    page_size: ApplicationOptionsPageSize | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        instructions = self.instructions

        language = self.language

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

        field_dict.update(
            {
                "instructions": instructions,
                "language": language,
                "exports": exports,
            }
        )
        if design is not UNSET:
            field_dict["design"] = design
        if page_size is not UNSET:
            field_dict["pageSize"] = page_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        instructions = d.pop("instructions")

        language = d.pop("language")

        exports = []
        _exports = d.pop("exports")
        for exports_item_data in _exports:
            exports_item = check_application_options_exports_item(exports_item_data)

            exports.append(exports_item)

        _design = d.pop("design", UNSET)
        design: ApplicationOptionsDesign | Unset
        if isinstance(_design, Unset):
            design = UNSET
        else:
            design = check_application_options_design(_design)

        _page_size = d.pop("pageSize", UNSET)
        page_size: ApplicationOptionsPageSize | Unset
        if isinstance(_page_size, Unset):
            page_size = UNSET
        else:
            page_size = check_application_options_page_size(_page_size)

        application_options = cls(
            instructions=instructions,
            language=language,
            exports=exports,
            design=design,
            page_size=page_size,
        )

        return application_options
