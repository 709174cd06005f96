from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.create_resume_json_body_type_0_document_type_0 import CreateResumeJsonBodyType0DocumentType0
    from ..models.create_resume_json_body_type_0_document_type_1 import CreateResumeJsonBodyType0DocumentType1
    from ..models.create_resume_json_body_type_0_document_type_2 import CreateResumeJsonBodyType0DocumentType2
    from ..models.create_resume_json_body_type_0_document_type_3 import CreateResumeJsonBodyType0DocumentType3
    from ..models.create_resume_json_body_type_0_document_type_4 import CreateResumeJsonBodyType0DocumentType4
    from ..models.create_resume_json_body_type_0_document_type_5 import CreateResumeJsonBodyType0DocumentType5
    from ..models.create_resume_json_body_type_0_document_type_6 import CreateResumeJsonBodyType0DocumentType6
    from ..models.create_resume_json_body_type_0_document_type_7 import CreateResumeJsonBodyType0DocumentType7
    from ..models.create_resume_json_body_type_0_document_type_8 import CreateResumeJsonBodyType0DocumentType8
    from ..models.create_resume_json_body_type_0_document_type_9 import CreateResumeJsonBodyType0DocumentType9
    from ..models.create_resume_json_body_type_0_document_type_10 import CreateResumeJsonBodyType0DocumentType10
    from ..models.create_resume_json_body_type_0_document_type_11 import CreateResumeJsonBodyType0DocumentType11


T = TypeVar("T", bound="CreateResumeJsonBodyType0")


@_attrs_define
class CreateResumeJsonBodyType0:
    """
    Attributes:
        title (str):
        document (CreateResumeJsonBodyType0DocumentType0 | CreateResumeJsonBodyType0DocumentType1 |
            CreateResumeJsonBodyType0DocumentType10 | CreateResumeJsonBodyType0DocumentType11 |
            CreateResumeJsonBodyType0DocumentType2 | CreateResumeJsonBodyType0DocumentType3 |
            CreateResumeJsonBodyType0DocumentType4 | CreateResumeJsonBodyType0DocumentType5 |
            CreateResumeJsonBodyType0DocumentType6 | CreateResumeJsonBodyType0DocumentType7 |
            CreateResumeJsonBodyType0DocumentType8 | CreateResumeJsonBodyType0DocumentType9):
    """

    title: str
    document: (
        CreateResumeJsonBodyType0DocumentType0
        | CreateResumeJsonBodyType0DocumentType1
        | CreateResumeJsonBodyType0DocumentType10
        | CreateResumeJsonBodyType0DocumentType11
        | CreateResumeJsonBodyType0DocumentType2
        | CreateResumeJsonBodyType0DocumentType3
        | CreateResumeJsonBodyType0DocumentType4
        | CreateResumeJsonBodyType0DocumentType5
        | CreateResumeJsonBodyType0DocumentType6
        | CreateResumeJsonBodyType0DocumentType7
        | CreateResumeJsonBodyType0DocumentType8
        | CreateResumeJsonBodyType0DocumentType9
    )

    def to_dict(self) -> dict[str, Any]:
        from ..models.create_resume_json_body_type_0_document_type_0 import CreateResumeJsonBodyType0DocumentType0
        from ..models.create_resume_json_body_type_0_document_type_1 import CreateResumeJsonBodyType0DocumentType1
        from ..models.create_resume_json_body_type_0_document_type_2 import CreateResumeJsonBodyType0DocumentType2
        from ..models.create_resume_json_body_type_0_document_type_3 import CreateResumeJsonBodyType0DocumentType3
        from ..models.create_resume_json_body_type_0_document_type_4 import CreateResumeJsonBodyType0DocumentType4
        from ..models.create_resume_json_body_type_0_document_type_5 import CreateResumeJsonBodyType0DocumentType5
        from ..models.create_resume_json_body_type_0_document_type_6 import CreateResumeJsonBodyType0DocumentType6
        from ..models.create_resume_json_body_type_0_document_type_7 import CreateResumeJsonBodyType0DocumentType7
        from ..models.create_resume_json_body_type_0_document_type_8 import CreateResumeJsonBodyType0DocumentType8
        from ..models.create_resume_json_body_type_0_document_type_9 import CreateResumeJsonBodyType0DocumentType9
        from ..models.create_resume_json_body_type_0_document_type_10 import CreateResumeJsonBodyType0DocumentType10

        title = self.title

        document: dict[str, Any]
        if (
            isinstance(self.document, CreateResumeJsonBodyType0DocumentType0)
            or isinstance(self.document, CreateResumeJsonBodyType0DocumentType1)
            or isinstance(self.document, CreateResumeJsonBodyType0DocumentType2)
            or isinstance(self.document, CreateResumeJsonBodyType0DocumentType3)
            or isinstance(self.document, CreateResumeJsonBodyType0DocumentType4)
            or isinstance(self.document, CreateResumeJsonBodyType0DocumentType5)
            or isinstance(self.document, CreateResumeJsonBodyType0DocumentType6)
            or isinstance(self.document, CreateResumeJsonBodyType0DocumentType7)
            or isinstance(self.document, CreateResumeJsonBodyType0DocumentType8)
            or isinstance(self.document, CreateResumeJsonBodyType0DocumentType9)
            or isinstance(self.document, CreateResumeJsonBodyType0DocumentType10)
        ):
            document = self.document.to_dict()
        else:
            document = self.document.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "title": title,
                "document": document,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_resume_json_body_type_0_document_type_0 import CreateResumeJsonBodyType0DocumentType0
        from ..models.create_resume_json_body_type_0_document_type_1 import CreateResumeJsonBodyType0DocumentType1
        from ..models.create_resume_json_body_type_0_document_type_2 import CreateResumeJsonBodyType0DocumentType2
        from ..models.create_resume_json_body_type_0_document_type_3 import CreateResumeJsonBodyType0DocumentType3
        from ..models.create_resume_json_body_type_0_document_type_4 import CreateResumeJsonBodyType0DocumentType4
        from ..models.create_resume_json_body_type_0_document_type_5 import CreateResumeJsonBodyType0DocumentType5
        from ..models.create_resume_json_body_type_0_document_type_6 import CreateResumeJsonBodyType0DocumentType6
        from ..models.create_resume_json_body_type_0_document_type_7 import CreateResumeJsonBodyType0DocumentType7
        from ..models.create_resume_json_body_type_0_document_type_8 import CreateResumeJsonBodyType0DocumentType8
        from ..models.create_resume_json_body_type_0_document_type_9 import CreateResumeJsonBodyType0DocumentType9
        from ..models.create_resume_json_body_type_0_document_type_10 import CreateResumeJsonBodyType0DocumentType10
        from ..models.create_resume_json_body_type_0_document_type_11 import CreateResumeJsonBodyType0DocumentType11

        d = dict(src_dict)
        title = d.pop("title")

        def _parse_document(
            data: object,
        ) -> (
            CreateResumeJsonBodyType0DocumentType0
            | CreateResumeJsonBodyType0DocumentType1
            | CreateResumeJsonBodyType0DocumentType10
            | CreateResumeJsonBodyType0DocumentType11
            | CreateResumeJsonBodyType0DocumentType2
            | CreateResumeJsonBodyType0DocumentType3
            | CreateResumeJsonBodyType0DocumentType4
            | CreateResumeJsonBodyType0DocumentType5
            | CreateResumeJsonBodyType0DocumentType6
            | CreateResumeJsonBodyType0DocumentType7
            | CreateResumeJsonBodyType0DocumentType8
            | CreateResumeJsonBodyType0DocumentType9
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_0 = CreateResumeJsonBodyType0DocumentType0.from_dict(data)

                return document_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_1 = CreateResumeJsonBodyType0DocumentType1.from_dict(data)

                return document_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_2 = CreateResumeJsonBodyType0DocumentType2.from_dict(data)

                return document_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_3 = CreateResumeJsonBodyType0DocumentType3.from_dict(data)

                return document_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_4 = CreateResumeJsonBodyType0DocumentType4.from_dict(data)

                return document_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_5 = CreateResumeJsonBodyType0DocumentType5.from_dict(data)

                return document_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_6 = CreateResumeJsonBodyType0DocumentType6.from_dict(data)

                return document_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_7 = CreateResumeJsonBodyType0DocumentType7.from_dict(data)

                return document_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_8 = CreateResumeJsonBodyType0DocumentType8.from_dict(data)

                return document_type_8
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_9 = CreateResumeJsonBodyType0DocumentType9.from_dict(data)

                return document_type_9
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_10 = CreateResumeJsonBodyType0DocumentType10.from_dict(data)

                return document_type_10
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            document_type_11 = CreateResumeJsonBodyType0DocumentType11.from_dict(data)

            return document_type_11

        document = _parse_document(d.pop("document"))

        create_resume_json_body_type_0 = cls(
            title=title,
            document=document,
        )

        return create_resume_json_body_type_0
