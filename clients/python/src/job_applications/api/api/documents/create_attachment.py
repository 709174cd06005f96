from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.attachment import Attachment
from ...models.create_attachment_body_type_0 import CreateAttachmentBodyType0
from ...models.create_attachment_body_type_1 import CreateAttachmentBodyType1
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateAttachmentBodyType0 | CreateAttachmentBodyType1,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/attachments",
    }

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Attachment | Problem | None:
    if response.status_code == 201:
        response_201 = Attachment.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(response.json())

        return response_415

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Attachment | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAttachmentBodyType0 | CreateAttachmentBodyType1,
    idempotency_key: str | Unset = UNSET,
) -> Response[Attachment | Problem]:
    """Keep a file with an application or a resume

     Multipart with a `file` and either `applicationId` or `resumeId`. PDF, DOCX, ODT, RTF, PNG, JPEG,
    WebP or plain text, told by the content. It is deleted with what it belongs to.

    Args:
        idempotency_key (str | Unset): The same request under the same key is answered once, and
            its answer repeated for 24 hours.
        body (CreateAttachmentBodyType0 | CreateAttachmentBodyType1):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Attachment | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAttachmentBodyType0 | CreateAttachmentBodyType1,
    idempotency_key: str | Unset = UNSET,
) -> Attachment | Problem | None:
    """Keep a file with an application or a resume

     Multipart with a `file` and either `applicationId` or `resumeId`. PDF, DOCX, ODT, RTF, PNG, JPEG,
    WebP or plain text, told by the content. It is deleted with what it belongs to.

    Args:
        idempotency_key (str | Unset): The same request under the same key is answered once, and
            its answer repeated for 24 hours.
        body (CreateAttachmentBodyType0 | CreateAttachmentBodyType1):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Attachment | Problem
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAttachmentBodyType0 | CreateAttachmentBodyType1,
    idempotency_key: str | Unset = UNSET,
) -> Response[Attachment | Problem]:
    """Keep a file with an application or a resume

     Multipart with a `file` and either `applicationId` or `resumeId`. PDF, DOCX, ODT, RTF, PNG, JPEG,
    WebP or plain text, told by the content. It is deleted with what it belongs to.

    Args:
        idempotency_key (str | Unset): The same request under the same key is answered once, and
            its answer repeated for 24 hours.
        body (CreateAttachmentBodyType0 | CreateAttachmentBodyType1):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Attachment | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAttachmentBodyType0 | CreateAttachmentBodyType1,
    idempotency_key: str | Unset = UNSET,
) -> Attachment | Problem | None:
    """Keep a file with an application or a resume

     Multipart with a `file` and either `applicationId` or `resumeId`. PDF, DOCX, ODT, RTF, PNG, JPEG,
    WebP or plain text, told by the content. It is deleted with what it belongs to.

    Args:
        idempotency_key (str | Unset): The same request under the same key is answered once, and
            its answer repeated for 24 hours.
        body (CreateAttachmentBodyType0 | CreateAttachmentBodyType1):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Attachment | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
