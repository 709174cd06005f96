from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.create_resume_version_json_body_type_0_document_type_0 import (
        CreateResumeVersionJsonBodyType0DocumentType0,
    )
    from ..models.create_resume_version_json_body_type_0_document_type_1 import (
        CreateResumeVersionJsonBodyType0DocumentType1,
    )
    from ..models.create_resume_version_json_body_type_0_document_type_2 import (
        CreateResumeVersionJsonBodyType0DocumentType2,
    )
    from ..models.create_resume_version_json_body_type_0_document_type_3 import (
        CreateResumeVersionJsonBodyType0DocumentType3,
    )
    from ..models.create_resume_version_json_body_type_0_document_type_4 import (
        CreateResumeVersionJsonBodyType0DocumentType4,
    )
    from ..models.create_resume_version_json_body_type_0_document_type_5 import (
        CreateResumeVersionJsonBodyType0DocumentType5,
    )
    from ..models.create_resume_version_json_body_type_0_document_type_6 import (
        CreateResumeVersionJsonBodyType0DocumentType6,
    )
    from ..models.create_resume_version_json_body_type_0_document_type_7 import (
        CreateResumeVersionJsonBodyType0DocumentType7,
    )
    from ..models.create_resume_version_json_body_type_0_document_type_8 import (
        CreateResumeVersionJsonBodyType0DocumentType8,
    )
    from ..models.create_resume_version_json_body_type_0_document_type_9 import (
        CreateResumeVersionJsonBodyType0DocumentType9,
    )
    from ..models.create_resume_version_json_body_type_0_document_type_10 import (
        CreateResumeVersionJsonBodyType0DocumentType10,
    )
    from ..models.create_resume_version_json_body_type_0_document_type_11 import (
        CreateResumeVersionJsonBodyType0DocumentType11,
    )


T = TypeVar("T", bound="CreateResumeVersionJsonBodyType0")


@_attrs_define
class CreateResumeVersionJsonBodyType0:
    """
    Attributes:
        document (CreateResumeVersionJsonBodyType0DocumentType0 | CreateResumeVersionJsonBodyType0DocumentType1 |
            CreateResumeVersionJsonBodyType0DocumentType10 | CreateResumeVersionJsonBodyType0DocumentType11 |
            CreateResumeVersionJsonBodyType0DocumentType2 | CreateResumeVersionJsonBodyType0DocumentType3 |
            CreateResumeVersionJsonBodyType0DocumentType4 | CreateResumeVersionJsonBodyType0DocumentType5 |
            CreateResumeVersionJsonBodyType0DocumentType6 | CreateResumeVersionJsonBodyType0DocumentType7 |
            CreateResumeVersionJsonBodyType0DocumentType8 | CreateResumeVersionJsonBodyType0DocumentType9):
    """

    document: (
        CreateResumeVersionJsonBodyType0DocumentType0
        | CreateResumeVersionJsonBodyType0DocumentType1
        | CreateResumeVersionJsonBodyType0DocumentType10
        | CreateResumeVersionJsonBodyType0DocumentType11
        | CreateResumeVersionJsonBodyType0DocumentType2
        | CreateResumeVersionJsonBodyType0DocumentType3
        | CreateResumeVersionJsonBodyType0DocumentType4
        | CreateResumeVersionJsonBodyType0DocumentType5
        | CreateResumeVersionJsonBodyType0DocumentType6
        | CreateResumeVersionJsonBodyType0DocumentType7
        | CreateResumeVersionJsonBodyType0DocumentType8
        | CreateResumeVersionJsonBodyType0DocumentType9
    )

    def to_dict(self) -> dict[str, Any]:
        from ..models.create_resume_version_json_body_type_0_document_type_0 import (
            CreateResumeVersionJsonBodyType0DocumentType0,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_1 import (
            CreateResumeVersionJsonBodyType0DocumentType1,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_2 import (
            CreateResumeVersionJsonBodyType0DocumentType2,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_3 import (
            CreateResumeVersionJsonBodyType0DocumentType3,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_4 import (
            CreateResumeVersionJsonBodyType0DocumentType4,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_5 import (
            CreateResumeVersionJsonBodyType0DocumentType5,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_6 import (
            CreateResumeVersionJsonBodyType0DocumentType6,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_7 import (
            CreateResumeVersionJsonBodyType0DocumentType7,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_8 import (
            CreateResumeVersionJsonBodyType0DocumentType8,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_9 import (
            CreateResumeVersionJsonBodyType0DocumentType9,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_10 import (
            CreateResumeVersionJsonBodyType0DocumentType10,
        )

        document: dict[str, Any]
        if (
            isinstance(self.document, CreateResumeVersionJsonBodyType0DocumentType0)
            or isinstance(self.document, CreateResumeVersionJsonBodyType0DocumentType1)
            or isinstance(self.document, CreateResumeVersionJsonBodyType0DocumentType2)
            or isinstance(self.document, CreateResumeVersionJsonBodyType0DocumentType3)
            or isinstance(self.document, CreateResumeVersionJsonBodyType0DocumentType4)
            or isinstance(self.document, CreateResumeVersionJsonBodyType0DocumentType5)
            or isinstance(self.document, CreateResumeVersionJsonBodyType0DocumentType6)
            or isinstance(self.document, CreateResumeVersionJsonBodyType0DocumentType7)
            or isinstance(self.document, CreateResumeVersionJsonBodyType0DocumentType8)
            or isinstance(self.document, CreateResumeVersionJsonBodyType0DocumentType9)
            or isinstance(self.document, CreateResumeVersionJsonBodyType0DocumentType10)
        ):
            document = self.document.to_dict()
        else:
            document = self.document.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "document": document,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_resume_version_json_body_type_0_document_type_0 import (
            CreateResumeVersionJsonBodyType0DocumentType0,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_1 import (
            CreateResumeVersionJsonBodyType0DocumentType1,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_2 import (
            CreateResumeVersionJsonBodyType0DocumentType2,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_3 import (
            CreateResumeVersionJsonBodyType0DocumentType3,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_4 import (
            CreateResumeVersionJsonBodyType0DocumentType4,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_5 import (
            CreateResumeVersionJsonBodyType0DocumentType5,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_6 import (
            CreateResumeVersionJsonBodyType0DocumentType6,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_7 import (
            CreateResumeVersionJsonBodyType0DocumentType7,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_8 import (
            CreateResumeVersionJsonBodyType0DocumentType8,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_9 import (
            CreateResumeVersionJsonBodyType0DocumentType9,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_10 import (
            CreateResumeVersionJsonBodyType0DocumentType10,
        )
        from ..models.create_resume_version_json_body_type_0_document_type_11 import (
            CreateResumeVersionJsonBodyType0DocumentType11,
        )

        d = dict(src_dict)

        def _parse_document(
            data: object,
        ) -> (
            CreateResumeVersionJsonBodyType0DocumentType0
            | CreateResumeVersionJsonBodyType0DocumentType1
            | CreateResumeVersionJsonBodyType0DocumentType10
            | CreateResumeVersionJsonBodyType0DocumentType11
            | CreateResumeVersionJsonBodyType0DocumentType2
            | CreateResumeVersionJsonBodyType0DocumentType3
            | CreateResumeVersionJsonBodyType0DocumentType4
            | CreateResumeVersionJsonBodyType0DocumentType5
            | CreateResumeVersionJsonBodyType0DocumentType6
            | CreateResumeVersionJsonBodyType0DocumentType7
            | CreateResumeVersionJsonBodyType0DocumentType8
            | CreateResumeVersionJsonBodyType0DocumentType9
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_0 = CreateResumeVersionJsonBodyType0DocumentType0.from_dict(data)

                return document_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_1 = CreateResumeVersionJsonBodyType0DocumentType1.from_dict(data)

                return document_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_2 = CreateResumeVersionJsonBodyType0DocumentType2.from_dict(data)

                return document_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_3 = CreateResumeVersionJsonBodyType0DocumentType3.from_dict(data)

                return document_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_4 = CreateResumeVersionJsonBodyType0DocumentType4.from_dict(data)

                return document_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_5 = CreateResumeVersionJsonBodyType0DocumentType5.from_dict(data)

                return document_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_6 = CreateResumeVersionJsonBodyType0DocumentType6.from_dict(data)

                return document_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_7 = CreateResumeVersionJsonBodyType0DocumentType7.from_dict(data)

                return document_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_8 = CreateResumeVersionJsonBodyType0DocumentType8.from_dict(data)

                return document_type_8
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_9 = CreateResumeVersionJsonBodyType0DocumentType9.from_dict(data)

                return document_type_9
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_10 = CreateResumeVersionJsonBodyType0DocumentType10.from_dict(data)

                return document_type_10
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            document_type_11 = CreateResumeVersionJsonBodyType0DocumentType11.from_dict(data)

            return document_type_11

        document = _parse_document(d.pop("document"))

        create_resume_version_json_body_type_0 = cls(
            document=document,
        )

        return create_resume_version_json_body_type_0
