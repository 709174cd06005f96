/* Made from docs/openapi.json by `npm run openapi`. */

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

export type paths = {
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description The access token is sent as `Authorization: Bearer …` with every request; the refresh token is exchanged for the next two before it expires. Attempts are limited by address and by account.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for a new session
         * @description Each refresh token works once. Using one again ends every session that came from the same sign-in.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a session
         * @description Ends the session that the refresh token belongs to, and its access tokens at once. A token that is no good any more ends nothing, and is answered the same.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description What a page asks first. A 401 where nobody is.
         */
        get: operations["getBrowserSession"];
        put?: never;
        /**
         * Sign in with a browser
         * @description For pages of this origin: the answer sets a cookie that no script can read, and says the token that goes with requests that change something. With e-mail and password, or without a body and with an access token, such as the identity provider’s.
         */
        post: operations["beginBrowserSession"];
        /**
         * Sign out
         * @description Ends the session that the request belongs to, in every tab.
         */
        delete: operations["endBrowserSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/ways-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How people sign in here
         * @description What a page offers whoever is not signed in.
         */
        get: operations["getWaysIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All accounts, newest first (administrators)
         * @description That an administrator looked is in the audit log.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Register
         * @description An account with a password. It signs nobody in: `POST /auth/login` does.
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An account
         * @description Your own as `me`; anybody’s for an administrator, which is written down in the audit log.
         */
        get: operations["getUser"];
        /**
         * Change the e-mail address
         * @description With the password once more. The address is what you sign in with from then on; sessions go on.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Delete the account and everything in it
         * @description One’s own with the password once more, or anybody’s as an administrator. It is closed at once: nobody can sign in, and its workflows end. Data and files are removed right after; what stays is the audit log, without content.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the password
         * @description Ends every session; the answer is a new one. A browser gets its cookie; GET /auth/session says the token that goes with it.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What language-model calls have cost
         * @description Calls, tokens, cost and time of all that was asked of a language model for you. The offline rules cost nothing.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything you have here, as a ZIP archive
         * @description Each record as JSON and every file; README.txt in it says what is where. Without secrets, and without what belongs to others.
         */
        get: operations["exportUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Close an account for the time being, or open it again (administrators)
         * @description A closed account’s tokens are refused at once. Its data stays, and workflows that run go on.
         */
        put: operations["setUserDisabled"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profiles/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What fills the gaps of a resume’s contact lines
         * @description Name, contact, place, links and preferences of yours, which no upload changes; documents take from it what the resume leaves out.
         */
        get: operations["getProfile"];
        /**
         * Save the profile
         * @description As a whole: what is left out is empty afterwards. `PATCH` changes single fields.
         */
        put: operations["putProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of the profile
         * @description What is left out stays, and null takes a field out, inside `contact`, `location` and `preferences` too (RFC 7396). `links` are the new list.
         */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/resumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your resumes, newest first
         * @description `q` is looked for in the title.
         */
        get: operations["listResumes"];
        put?: never;
        /**
         * Add a resume
         * @description JSON with a JSON Resume 1.0.0 `document` or plain `text`, or multipart with a `file` (PDF, DOCX, text or JSON Resume) and a `title`. The original file is kept as it came. A file that cannot be read is refused, and nothing is stored.
         */
        post: operations["createResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resumes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A resume
         * @description Its title and the head of its latest version; the content is at `/resumes/{id}/versions/{version_id}`.
         */
        get: operations["getResume"];
        put?: never;
        post?: never;
        /**
         * Delete a resume
         * @description Its content is removed as soon as no application that was made of it is left.
         */
        delete: operations["deleteResume"];
        options?: never;
        head?: never;
        /**
         * Give a resume another title
         * @description Its content is changed by a new version. Documents do not show the title.
         */
        patch: operations["renameResume"];
        trace?: never;
    };
    "/resumes/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of a resume, newest first
         * @description Without their content. Each names where it came from: an upload, an edit of yours, a correction of what was read.
         */
        get: operations["listResumeVersions"];
        put?: never;
        /**
         * Save an edited resume as a new version
         * @description Versions never change. JSON Resume, or a version’s own document with its node ids: nodes that are still the same keep their ids, named or not. Or a newer `text` or `file` of it, which is read, merged with what you have corrected, and then the latest version. Drafts that wait are merged with the latest version when their review is next looked at. `If-Match` is the ETag of the resume.
         */
        post: operations["createResumeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resumes/{id}/versions/{version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version, with its content
         * @description With `format=json-resume` the content is plain JSON Resume 1.0.0, without node ids.
         */
        get: operations["getResumeVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct what was read, or say that it is right
         * @description Edits become a new version of yours, the latest one; what is only left out or accepted changes the reading alone. `If-Match` is the ETag of the version. The answer is the version that holds now.
         */
        patch: operations["correctResumeVersion"];
        trace?: never;
    };
    "/resumes/{id}/versions/{version_id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text that a version was read from, by lines; none of what was given as a document
         * @description Each line with its page and whether it is a bullet. Readings and corrections name parts of the source by the numbers of these lines.
         */
        get: operations["getResumeSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resumes/{id}/versions/{version_id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have it read again
         * @description By the reader of today. What you have corrected is merged with what is read now, node by node, and stands where both differ.
         */
        post: operations["readResumeAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resumes/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you stated beside a resume, newest first
         * @description Facts in your own words that the resume does not say: stated here, confirmed in a review or answered to a question. They are evidence in every application that begins with this resume.
         */
        get: operations["listStatements"];
        put?: never;
        /**
         * State a fact beside a resume
         * @description In your own words: evidence for whatever is written from the next round on, as the resume is. No draft that waits changes by it. Without `about`, it is about the employer, school or project that the text names.
         */
        post: operations["createStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resumes/{id}/statements/{statement_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a statement back
         * @description Drafts that wait and stand on it are held against what is left: what you confirmed with it is a question again. What was approved stays.
         */
        delete: operations["deleteStatement"];
        options?: never;
        head?: never;
        /**
         * Change a statement
         * @description Drafts that wait and stand on it are held against the new words; what was approved stays.
         */
        patch: operations["editStatement"];
        trace?: never;
    };
    "/applications/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer questions of the review
         * @description Each answer becomes a statement beside the resume, which the next round uses; the draft that waits stays as it is.
         */
        post: operations["answerQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your job postings, newest first
         * @description `q` is looked for in title, company and location. What a posting says is at `/jobs/{id}`, or here with `texts=true`.
         */
        get: operations["listJobs"];
        put?: never;
        /**
         * Add a job posting
         * @description By its text, by the `url` of a public page that holds it, or as a multipart `file` (PDF, DOCX, ODT, RTF, HTML, text). Title, company and country are read from either where they are not given. Hidden text is taken out and reported.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A job posting
         * @description With its text, the page that it stood on and what it asks for.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Delete a job posting
         * @description Its content is removed as soon as no application that was made of it is left.
         */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        /**
         * Correct what was read of a posting
         * @description Title, company, contact, location, country and requirements. Drafts that wait take corrected names into greeting and addressee, and requirements into the match, when they are looked at next; what you wrote there yourself and what was approved stays.
         */
        patch: operations["correctJob"];
        trace?: never;
    };
    "/jobs/{id}/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an application to this posting would cost
         * @description Its first round with one of your resumes, as it is now. Null where no language model would be asked. What a further round would cost is in the review (`nextRound`).
         */
        get: operations["estimateApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your applications, newest first
         * @description Or in another order. `status` and `stage` may be given several times; `q` is looked for in the posting’s title and company and in the resume’s title.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Start an application
         * @description Accepted as soon as it is stored; its workflow is started right after, or later if Temporal is away.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An application
         * @description Where it stands, with titles and counts for showing it; for `needs_attention` also what to look at.
         */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /**
         * Delete an application
         * @description A running one is cancelled. Its draft, documents, attachments and events are removed as soon as its workflow has closed; the audit log keeps what was done, without the content.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /**
         * Move it in your own tracker
         * @description `stage` is yours alone (applied, interview, offer …); the workflow neither reads nor changes it.
         */
        patch: operations["updateApplication"];
        trace?: never;
    };
    "/applications/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed, why, what is blocked and what is a gap
         * @description When you have saved a newer version of the resume meanwhile, it is merged into the waiting draft; what you changed in both places is in `conflicts`. An earlier round is shown as it was decided.
         */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Decide on changes and sentences of the letter, rewrite them, settle conflicts
         * @description A blocked or unconfirmed change or sentence cannot be accepted: `confirm` it (what is unconfirmed stands from then on; what is blocked becomes your own words), or write your own text, on which findings are advice. `revert` takes a decision or an edit back. A letter paragraph with an empty text is taken out; with null it is as it was proposed. `greeting`, `addressee`, `closing` and `date` that you write are yours: no later round changes them; null takes them back.
         */
        patch: operations["editReview"];
        trace?: never;
    };
    "/applications/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve exactly the draft that was seen
         * @description What is still proposed is accepted; what is unconfirmed or blocked is left out. `warnings` say what the documents lack.
         */
        post: operations["approveApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another round
         * @description What you accepted or wrote yourself stays; the rest is redone with your feedback.
         */
        post: operations["requestChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject the draft and end the application
         * @description No document is made. The application stays readable, and another one can be started for the same posting.
         */
        post: operations["rejectApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on after what needed attention was mended
         * @description `attention` is the `attention.number` that was seen, so that a second click does not retry what stopped later.
         */
        post: operations["retryApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel the application
         * @description At any time before it has ended: its workflow stops where it is, and what was made so far stays readable.
         */
        post: operations["cancelApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that happened, newest first
         * @description Of applications, resumes and documents of yours: ids, counts and statuses, never text. What follows an application live is `/applications/{id}/events`.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow an application as server-sent events
         * @description Each event’s id is its number; send the last one as Last-Event-ID to go on from there. The stream ends when the application has, when your access token has or you signed out, and when the server stops: ask again.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The workflow’s steps with attempts, durations and errors, and what they cost
         * @description As Temporal keeps it, in order, without what the steps took and answered; read for as long as the workflow’s history is kept.
         */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The finished documents of an application, newest first
         * @description Of each: kind, format, design, size, and the draft that it was made of.
         */
        get: operations["listExports"];
        put?: never;
        /**
         * Make another document of what was approved
         * @description In any design and on any paper, or in a template of your own; always of exactly the draft that was approved. A document that was made before is answered again. Each is read back before it is kept.
         */
        post: operations["createExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See the draft as a document
         * @description As it would be exported if it were approved today, in any design and on any paper or in a template of your own, marked as a draft. What an export would refuse is refused. Nothing is kept.
         */
        post: operations["previewDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document
         * @description The whole file, or with `Range` a part of it. Its name says whose it is and for whom: `Kowalczyk-Reyes - Resume - Blue Meridian.pdf`.
         */
        get: operations["downloadExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your templates, newest first
         * @description Without their files. `POST /templates/{id}/preview` shows one with your own data.
         */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Add a template of your own
         * @description Multipart with a DOCX `file`. Each tag is checked; what is wrong is named with the paragraph it stands in. docs/templates.md describes every tag.
         */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a template
         * @description Documents that were made from it stay.
         */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See a template with your own data
         * @description From the newest version of a resume, or from the draft of an application; a letter needs an application.
         */
        post: operations["previewTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your attachments, newest first
         * @description All of them, or those of one application or of one resume.
         */
        get: operations["listAttachments"];
        put?: never;
        /**
         * Keep a file with an application or a resume
         * @description Multipart with a `file` and either `applicationId` or `resumeId`. PDF, DOCX, ODT, RTF, PNG, JPEG, WebP or plain text, told by the content. It is deleted with what it belongs to.
         */
        post: operations["createAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An attachment
         * @description Its name, kind and size; the file is at `fileUrl`.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        /**
         * Delete an attachment
         * @description Its file is removed as soon as nothing else needs it.
         */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an attachment
         * @description The whole file, or with `Range` a part of it.
         */
        get: operations["downloadAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/{entity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first
         * @description For an application: everything that belongs to it. An administrator sees anybody’s, with `[redacted]` in place of what the person wrote; that is written down.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your applications at a glance
         * @description How many applications there are by status and stage, which ones wait for you, what happened last, and what it cost.
         */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your webhooks, newest first
         * @description With how delivery goes, without their secrets, which are shown once.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have an address told of events
         * @description Messages follow Standard Webhooks 1.0.0: `webhook-id`, `webhook-timestamp` and `webhook-signature` (v1, HMAC-SHA256 with the secret). They carry ids, counts and statuses, never text. One that fails is sent again for 28 hours.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description What has not arrived yet is not sent any more.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process lives
         * @description Asks nothing of what it depends on: for restarting a process that hangs. `/readyz` asks.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether each dependency answers
         * @description Without Temporal, a worker, the language model or the event bus the API still accepts work, which waits (`degraded`); without the database or the files it cannot, and told to stop it does not want to (503).
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        LoginBody: {
            /** Format: email */
            email: string;
            password: string;
        };
        RefreshSessionBody: {
            refreshToken: string;
        };
        LogoutBody: {
            refreshToken: string;
        };
        BeginBrowserSessionBody: {
            /** Format: email */
            email: string;
            password: string;
        };
        RegisterUserBody: {
            /** Format: email */
            email: string;
            password: string;
        };
        UpdateUserBody: {
            /** Format: email */
            email: string;
            currentPassword: string;
        };
        DeleteUserBody: {
            /** @description Needed for one’s own account. */
            password?: string;
        };
        ChangePasswordBody: {
            currentPassword: string;
            newPassword: string;
        };
        SetUserDisabledBody: {
            disabled: boolean;
        };
        PutProfileBody: {
            /** @default null */
            fullName?: string | null;
            /** @default {} */
            contact?: {
                email?: string;
                phone?: string;
            };
            /** @default {} */
            location?: {
                city?: string;
                region?: string;
                countryCode?: string;
                /** @description As you write it; left out, the name of the code is printed. */
                country?: string;
            };
            /** @default [] */
            links?: {
                network?: string;
                username?: string;
                url?: string;
            }[];
            /** @default {} */
            preferences?: {
                [key: string]: string | number | boolean;
            };
        };
        UpdateProfileBody: {
            fullName?: string | null;
            contact?: {
                email?: string | null;
                phone?: string | null;
            };
            location?: {
                city?: string | null;
                region?: string | null;
                countryCode?: string | null;
                country?: string | null;
            };
            links?: {
                network?: string;
                username?: string;
                url?: string;
            }[];
            preferences?: {
                [key: string]: (string | number | boolean) | null;
            };
        };
        ResumeAsDocument: {
            title: string;
            document: {
                $schema?: string;
                meta?: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
                basics?: {
                    name?: string;
                    label?: string;
                    image?: string;
                    email?: string;
                    phone?: string;
                    url?: string;
                    summary?: string;
                    location?: {
                        address?: string;
                        postalCode?: string;
                        city?: string;
                        countryCode?: string;
                        region?: string;
                    };
                    profiles?: {
                        network?: string;
                        username?: string;
                        url?: string;
                    }[];
                };
                work?: {
                    name?: string;
                    position?: string;
                    location?: string;
                    description?: string;
                    url?: string;
                    startDate?: string;
                    endDate?: string;
                    summary?: string;
                    highlights?: string[];
                }[];
                volunteer?: {
                    organization?: string;
                    position?: string;
                    url?: string;
                    startDate?: string;
                    endDate?: string;
                    summary?: string;
                    highlights?: string[];
                }[];
                education?: {
                    institution?: string;
                    url?: string;
                    area?: string;
                    studyType?: string;
                    startDate?: string;
                    endDate?: string;
                    score?: string;
                    courses?: string[];
                }[];
                awards?: {
                    title?: string;
                    date?: string;
                    awarder?: string;
                    summary?: string;
                }[];
                certificates?: {
                    name?: string;
                    date?: string;
                    issuer?: string;
                    url?: string;
                }[];
                publications?: {
                    name?: string;
                    publisher?: string;
                    releaseDate?: string;
                    url?: string;
                    summary?: string;
                }[];
                skills?: {
                    name?: string;
                    level?: string;
                    keywords?: string[];
                }[];
                languages?: {
                    language?: string;
                    fluency?: string;
                }[];
                interests?: {
                    name?: string;
                    keywords?: string[];
                }[];
                references?: {
                    name?: string;
                    reference?: string;
                }[];
                projects?: {
                    name?: string;
                    description?: string;
                    highlights?: string[];
                    keywords?: string[];
                    startDate?: string;
                    endDate?: string;
                    url?: string;
                    roles?: string[];
                    entity?: string;
                    type?: string;
                }[];
            };
        };
        ResumeAsText: {
            title: string;
            text: string;
        };
        CreateResumeFilesBody: {
            /** Format: binary */
            file: string;
            title?: string;
        };
        RenameResumeBody: {
            title: string;
        };
        VersionAsDocument: {
            document: {
                $schema?: string;
                meta?: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
                basics?: {
                    name?: string;
                    label?: string;
                    image?: string;
                    email?: string;
                    phone?: string;
                    url?: string;
                    summary?: string;
                    location?: {
                        address?: string;
                        postalCode?: string;
                        city?: string;
                        countryCode?: string;
                        region?: string;
                    };
                    profiles?: {
                        network?: string;
                        username?: string;
                        url?: string;
                    }[];
                };
                work?: {
                    name?: string;
                    position?: string;
                    location?: string;
                    description?: string;
                    url?: string;
                    startDate?: string;
                    endDate?: string;
                    summary?: string;
                    highlights?: string[];
                }[];
                volunteer?: {
                    organization?: string;
                    position?: string;
                    url?: string;
                    startDate?: string;
                    endDate?: string;
                    summary?: string;
                    highlights?: string[];
                }[];
                education?: {
                    institution?: string;
                    url?: string;
                    area?: string;
                    studyType?: string;
                    startDate?: string;
                    endDate?: string;
                    score?: string;
                    courses?: string[];
                }[];
                awards?: {
                    title?: string;
                    date?: string;
                    awarder?: string;
                    summary?: string;
                }[];
                certificates?: {
                    name?: string;
                    date?: string;
                    issuer?: string;
                    url?: string;
                }[];
                publications?: {
                    name?: string;
                    publisher?: string;
                    releaseDate?: string;
                    url?: string;
                    summary?: string;
                }[];
                skills?: {
                    name?: string;
                    level?: string;
                    keywords?: string[];
                }[];
                languages?: {
                    language?: string;
                    fluency?: string;
                }[];
                interests?: {
                    name?: string;
                    keywords?: string[];
                }[];
                references?: {
                    name?: string;
                    reference?: string;
                }[];
                projects?: {
                    name?: string;
                    description?: string;
                    highlights?: string[];
                    keywords?: string[];
                    startDate?: string;
                    endDate?: string;
                    url?: string;
                    roles?: string[];
                    entity?: string;
                    type?: string;
                }[];
            };
        };
        VersionAsText: {
            text: string;
        };
        CreateResumeVersionFilesBody: {
            /** Format: binary */
            file: string;
        };
        CorrectResumeVersionBody: {
            /**
             * @description In their order. `set` writes a field or a line (null takes it out), `place` puts a part of the source where it belongs, `add` a text of your own, `move` puts a node elsewhere, `join` the other node into this one, `split` the lines of an entry from `at` on into another one.
             * @default []
             */
            edits?: ({
                /** @constant */
                op: "set";
                /** @description The id of an entry or of a line, or `basics`. */
                node: string;
                /** @description A field such as `position` or `location.city`. */
                field?: string;
                value: string | null;
            } | {
                /** @constant */
                op: "place";
                from: {
                    /** Format: int64 */
                    line: number;
                    /** Format: int64 */
                    start: number;
                    /** Format: int64 */
                    end: number;
                };
                to: {
                    /** @description The id of an entry or of a line, or `basics`. */
                    node: string;
                    /** @description A field such as `position` or `location.city`. */
                    field: string;
                } | {
                    /** @description The id of an entry or of a line, or `basics`. */
                    node: string;
                    list: components["schemas"]["NodeListName"];
                    /** Format: int64 */
                    position?: number;
                } | {
                    section: components["schemas"]["ResumeSection"];
                    /** @description A field such as `position` or `location.city`. */
                    field: string;
                    /** Format: int64 */
                    position?: number;
                };
            } | {
                /** @constant */
                op: "add";
                text: string;
                to: {
                    /** @description The id of an entry or of a line, or `basics`. */
                    node: string;
                    /** @description A field such as `position` or `location.city`. */
                    field: string;
                } | {
                    /** @description The id of an entry or of a line, or `basics`. */
                    node: string;
                    list: components["schemas"]["NodeListName"];
                    /** Format: int64 */
                    position?: number;
                } | {
                    section: components["schemas"]["ResumeSection"];
                    /** @description A field such as `position` or `location.city`. */
                    field: string;
                    /** Format: int64 */
                    position?: number;
                };
            } | {
                /** @constant */
                op: "move";
                /** @description The id of an entry or of a line, or `basics`. */
                node: string;
                to: {
                    /** @description The id of an entry or of a line, or `basics`. */
                    node: string;
                    /** @description A field such as `position` or `location.city`. */
                    field: string;
                } | {
                    /** @description The id of an entry or of a line, or `basics`. */
                    node: string;
                    list: components["schemas"]["NodeListName"];
                    /** Format: int64 */
                    position?: number;
                } | {
                    section: components["schemas"]["ResumeSection"];
                    /** @description A field such as `position` or `location.city`. */
                    field: string;
                    /** Format: int64 */
                    position?: number;
                } | {
                    section: components["schemas"]["ResumeSection"];
                    /** Format: int64 */
                    position?: number;
                };
            } | {
                /** @constant */
                op: "join";
                /** @description The id of an entry or of a line, or `basics`. */
                node: string;
                /** @description The id of an entry or of a line, or `basics`. */
                other: string;
            } | {
                /** @constant */
                op: "split";
                /** @description The id of an entry or of a line, or `basics`. */
                node: string;
                /** @description The id of an entry or of a line, or `basics`. */
                at: string;
                /** @description A field such as `position` or `location.city`. */
                field?: string;
            } | {
                /** @constant */
                op: "remove";
                /** @description The id of an entry or of a line, or `basics`. */
                node: string;
            })[];
            /**
             * @description Parts of the source that do not belong into the resume.
             * @default []
             */
            leaveOut?: {
                /** Format: int64 */
                line: number;
                /** Format: int64 */
                start: number;
                /** Format: int64 */
                end: number;
            }[];
            /**
             * @description Ids of doubts that are right as they are.
             * @default []
             */
            accept?: string[];
        };
        /** @enum {string} */
        NodeListName: "highlights" | "keywords" | "courses" | "roles";
        /** @enum {string} */
        ResumeSection: "work" | "volunteer" | "education" | "projects" | "skills" | "certificates" | "awards" | "publications" | "languages" | "interests" | "references";
        CreateStatementBody: {
            /** @description What you state, in your own words. */
            text: string;
            /** @description The entry of the resume that it is about, by its node id (`w1`); null where it is about none. */
            about?: string | null;
        };
        EditStatementBody: {
            /** @description What you state, in your own words. */
            text?: string;
            /** @description The entry of the resume that it is about, by its node id (`w1`); null where it is about none. */
            about?: string | null;
        };
        AnswerQuestionsBody: {
            /** @description By the ids of the review’s `questions`. `dismiss` is for what you have not done: it is not asked again. */
            answers: (components["schemas"]["GivenAnswer"] | components["schemas"]["DismissedQuestion"])[];
        };
        GivenAnswer: {
            questionId: string;
            /** @description What you state, in your own words. */
            text: string;
            /** @description The entry of the resume that it is about, by its node id (`w1`); null where it is about none. */
            about?: string | null;
        };
        DismissedQuestion: {
            questionId: string;
            /** @constant */
            dismiss: true;
        };
        CreateJobJsonBody: {
            /** @description Left out, it is read from `url`. */
            text?: string;
            title?: string;
            company?: string;
            contact?: string;
            location?: string;
            /** @description Left out, it is told from the place, the text or its language. */
            country?: string;
            /** Format: uri */
            url?: string;
        };
        CreateJobFilesBody: {
            title?: string;
            company?: string;
            /** Format: binary */
            file: string;
        };
        CorrectJobBody: {
            title?: string;
            company?: string;
            contact?: string;
            location?: string;
            country?: string | null;
            /** @description All of them, in order; one that is left out is gone. */
            requirements?: {
                /** @description Of a requirement that stays; left out for a new one. */
                id?: string;
                text: string;
                kind: components["schemas"]["RequirementKind"];
            }[];
        };
        /** @enum {string} */
        RequirementKind: "must" | "nice";
        CreateApplicationBody: {
            /** Format: uuid */
            resumeId: string;
            /** Format: uuid */
            jobId: string;
            /** @default {} */
            options?: {
                /** @default  */
                instructions?: string;
                /** @default en */
                language?: string;
                /**
                 * @default [
                 *       "docx",
                 *       "pdf"
                 *     ]
                 */
                exports?: components["schemas"]["ExportFormat"][];
                /** @description How the documents look; `classic` when left out. */
                design?: components["schemas"]["Design"];
                /** @description When left out, the paper of the country in the resume: US Letter or A4. */
                pageSize?: components["schemas"]["PageSize"];
            };
        };
        /** @enum {string} */
        ExportFormat: "docx" | "pdf";
        /** @enum {string} */
        Design: "classic" | "modern" | "compact";
        /** @enum {string} */
        PageSize: "a4" | "us-letter";
        /** @enum {string} */
        ApplicationStatus: "queued" | "parsing" | "tailoring" | "writing_letter" | "awaiting_approval" | "exporting" | "completed" | "needs_attention" | "rejected" | "cancelled" | "expired" | "failed";
        /** @enum {string} */
        Stage: "saved" | "applied" | "interviewing" | "offer" | "closed";
        UpdateApplicationBody: {
            stage: components["schemas"]["Stage"];
        };
        EditReviewBody: {
            /**
             * @description All texts of yours may have 60000 characters together.
             * @default []
             */
            decisions?: {
                /** Format: uuid */
                changeId: string;
                decision: components["schemas"]["ReviewDecision"];
                text?: string;
            }[];
            coverLetter?: {
                /** @description All that you wrote in the letter may have 12000 characters. */
                paragraphs: {
                    id: string;
                    text: string | null;
                }[];
            };
            /**
             * @description Decisions on sentences of the letter, by their ids; paragraphs that are written anew come first.
             * @default []
             */
            sentences?: {
                id: string;
                decision: components["schemas"]["ReviewDecision"];
                text?: string;
            }[];
            greeting?: string | null;
            /** @description The lines above the letter; an empty text leaves them out. */
            addressee?: string | null;
            closing?: string | null;
            /** @description YYYY-MM-DD is written as the letter’s language does, anything else as you wrote it. */
            date?: string | null;
            /** @default [] */
            conflicts?: {
                target: string;
                choose: components["schemas"]["ConflictChoice"];
            }[];
        };
        /** @enum {string} */
        ReviewDecision: "accept" | "reject" | "edit" | "confirm" | "revert";
        /** @enum {string} */
        ConflictChoice: "yours" | "theirs";
        ApproveApplicationBody: {
            /** @description `draft.hash` of the review that was seen. */
            draftHash: string;
        };
        RequestChangesBody: {
            /** @description `draft.hash` of the review that was seen. */
            draftHash: string;
            feedback: string;
        };
        RejectApplicationBody: {
            /** @description `draft.hash` of the review that was seen. */
            draftHash: string;
        };
        RetryApplicationBody: {
            /** Format: int64 */
            attention: number;
        };
        CancelApplicationBody: Record<string, never>;
        DocumentInOurDesign: {
            docType: components["schemas"]["DocType"];
            format: components["schemas"]["ExportFormat"];
            /** @description As the application says when left out. */
            design?: components["schemas"]["Design"];
            /** @description As the application says when left out. */
            pageSize?: components["schemas"]["PageSize"];
        };
        /** @enum {string} */
        DocType: "resume" | "cover_letter";
        DocumentInOwnTemplate: {
            docType: components["schemas"]["DocType"];
            /**
             * @description A template of your own is a DOCX.
             * @constant
             */
            format: "docx";
            /** Format: uuid */
            templateId: string;
        };
        CreateTemplateBody: {
            /** @description Left out, the file’s. */
            name?: string;
            /** @description Left out, told from the tags. */
            docType?: components["schemas"]["DocType"];
            /** Format: binary */
            file: string;
        };
        PreviewOfResume: {
            /** Format: uuid */
            resumeId: string;
        };
        PreviewOfApplication: {
            /** Format: uuid */
            applicationId: string;
        };
        AttachmentOfApplication: {
            /** Format: uuid */
            applicationId: string;
            /** Format: binary */
            file: string;
        };
        AttachmentOfResume: {
            /** Format: uuid */
            resumeId: string;
            /** Format: binary */
            file: string;
        };
        CreateWebhookBody: {
            /** Format: uri */
            url: string;
            /** @default [] */
            eventTypes?: components["schemas"]["EventType"][];
        };
        /** @enum {string} */
        EventType: "ApplicationCreated" | "ApplicationStatusChanged" | "AIJobQueued" | "AIModelAwaited" | "AIOutputReady" | "ApprovalRequested" | "ApprovalReminder" | "ReviewEdited" | "DecisionRecorded" | "DecisionLost" | "DocumentExported" | "AttentionNeeded" | "ResumeUploaded" | "ResumeParsed" | "ResumeRead" | "ReadingFailed" | "UserRegistered";
        Session: {
            accessToken: string;
            refreshToken: string;
            /**
             * Format: int64
             * @description Seconds.
             */
            expiresIn: number;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @description A stable reference that names the kind of problem. */
            type: string;
            title: string;
            /** Format: int64 */
            status: number;
            /** @description What happened and what you can do. */
            detail: string;
            /** @description One for each wrong field. */
            errors?: {
                /** @description Where the field stands, a JSON pointer; `/query/` for a parameter. */
                pointer: string;
                /** @description What is wrong with it and what would be right, as words that follow its name. */
                detail: string;
            }[];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        BrowserSession: {
            user: components["schemas"]["User"];
            /** @description To be sent as `X-CSRF-Token` with whatever is not GET or HEAD, for as long as the session goes on. Null where a token was sent instead of a cookie. */
            csrfToken: string | null;
        };
        User: {
            /** Format: uuid */
            id: string;
            /** @description Null where an identity provider has verified none. */
            email: string | null;
            role: components["schemas"]["Role"];
            /** Format: date-time */
            createdAt: string;
            lastLogin: string | null;
            /** @description Since when an administrator keeps it closed. */
            disabledAt: string | null;
        };
        /** @enum {string} */
        Role: "user" | "admin";
        WaysIn: {
            /** @description Whether people register and sign in here with a password. */
            password: boolean;
            /** @description Where a browser goes to sign in at the identity provider of this installation; it comes back to the page with the cookie of a session, or with the reason in `?sign-in=`. Null where there is none. */
            providerUrl: string | null;
        };
        UserPage: {
            items: components["schemas"]["User"][];
            next: string | null;
        };
        Usage: {
            /** Format: int64 */
            calls: number;
            /** Format: int64 */
            promptTokens: number;
            /** Format: int64 */
            completionTokens: number;
            costUsd: number;
            /** Format: int64 */
            latencyMs: number;
        };
        Profile: {
            /** @default null */
            fullName: string | null;
            /** @default {} */
            contact: {
                email?: string;
                phone?: string;
            };
            /** @default {} */
            location: {
                city?: string;
                region?: string;
                countryCode?: string;
                /** @description As you write it; left out, the name of the code is printed. */
                country?: string;
            };
            /** @default [] */
            links: {
                network?: string;
                username?: string;
                url?: string;
            }[];
            /** @default {} */
            preferences: {
                [key: string]: string | number | boolean;
            };
            /** Format: uuid */
            userId: string;
        };
        Resume: {
            /** Format: uuid */
            id: string;
            title: string;
            formatType: components["schemas"]["ResumeFormat"];
            /** Format: date-time */
            createdAt: string;
            latestVersion: components["schemas"]["ResumeVersion"] | null;
        };
        /** @enum {string} */
        ResumeFormat: "pdf" | "docx" | "odt" | "rtf" | "html" | "markdown" | "text" | "json" | "europass";
        ResumeVersion: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            sourceType: components["schemas"]["SourceType"];
            parentId: string | null;
            applicationId: string | null;
            contentHash: string;
            warnings: string[];
            provider: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        /** @enum {string} */
        SourceType: "upload" | "parsed" | "user" | "tailored" | "approved";
        ResumePage: {
            items: components["schemas"]["Resume"][];
            next: string | null;
            /**
             * Format: int64
             * @description How many there are on all pages, with `total=true`.
             */
            total?: number;
        };
        ResumeVersionPage: {
            items: components["schemas"]["ResumeVersion"][];
            next: string | null;
        };
        ResumeVersionContent: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            sourceType: components["schemas"]["SourceType"];
            parentId: string | null;
            applicationId: string | null;
            contentHash: string;
            warnings: string[];
            provider: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The resume document with node ids, or plain JSON Resume where that was asked for; of an uploaded version what it was read as, and null until it was. */
            document: (components["schemas"]["ResumeDocument"] | {
                $schema?: string;
                meta?: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
                basics?: {
                    name?: string;
                    label?: string;
                    image?: string;
                    email?: string;
                    phone?: string;
                    url?: string;
                    summary?: string;
                    location?: {
                        address?: string;
                        postalCode?: string;
                        city?: string;
                        countryCode?: string;
                        region?: string;
                    };
                    profiles?: {
                        network?: string;
                        username?: string;
                        url?: string;
                    }[];
                };
                work?: {
                    name?: string;
                    position?: string;
                    location?: string;
                    description?: string;
                    url?: string;
                    startDate?: string;
                    endDate?: string;
                    summary?: string;
                    highlights?: string[];
                }[];
                volunteer?: {
                    organization?: string;
                    position?: string;
                    url?: string;
                    startDate?: string;
                    endDate?: string;
                    summary?: string;
                    highlights?: string[];
                }[];
                education?: {
                    institution?: string;
                    url?: string;
                    area?: string;
                    studyType?: string;
                    startDate?: string;
                    endDate?: string;
                    score?: string;
                    courses?: string[];
                }[];
                awards?: {
                    title?: string;
                    date?: string;
                    awarder?: string;
                    summary?: string;
                }[];
                certificates?: {
                    name?: string;
                    date?: string;
                    issuer?: string;
                    url?: string;
                }[];
                publications?: {
                    name?: string;
                    publisher?: string;
                    releaseDate?: string;
                    url?: string;
                    summary?: string;
                }[];
                skills?: {
                    name?: string;
                    level?: string;
                    keywords?: string[];
                }[];
                languages?: {
                    language?: string;
                    fluency?: string;
                }[];
                interests?: {
                    name?: string;
                    keywords?: string[];
                }[];
                references?: {
                    name?: string;
                    reference?: string;
                }[];
                projects?: {
                    name?: string;
                    description?: string;
                    highlights?: string[];
                    keywords?: string[];
                    startDate?: string;
                    endDate?: string;
                    url?: string;
                    roles?: string[];
                    entity?: string;
                    type?: string;
                }[];
            }) | null;
            text: string | null;
            /** @description The language that the document is written in, as a BCP 47 tag; null where it cannot be told. */
            language: string | null;
            /** @description How it was read from its source; null for what was given as a document. */
            reading: components["schemas"]["Reading"] | null;
        };
        ResumeDocument: {
            basics: {
                name?: string;
                label?: string;
                image?: string;
                email?: string;
                phone?: string;
                url?: string;
                summary?: string;
                location?: {
                    address?: string;
                    postalCode?: string;
                    city?: string;
                    countryCode?: string;
                    region?: string;
                    /** @description The country as the person wrote it. */
                    country?: string;
                };
                profiles?: {
                    network?: string;
                    username?: string;
                    url?: string;
                    id: string;
                }[];
            };
            /** @description What the person called their sections, where they have titles of their own. */
            sectionTitles?: {
                [key: string]: string;
            };
            work: {
                name?: string;
                position?: string;
                location?: string;
                description?: string;
                url?: string;
                startDate?: string;
                endDate?: string;
                summary?: string;
                highlights?: components["schemas"]["ResumeLine"][];
                id: string;
            }[];
            volunteer: {
                organization?: string;
                position?: string;
                url?: string;
                startDate?: string;
                endDate?: string;
                summary?: string;
                highlights?: components["schemas"]["ResumeLine"][];
                id: string;
            }[];
            education: {
                institution?: string;
                url?: string;
                area?: string;
                studyType?: string;
                startDate?: string;
                endDate?: string;
                score?: string;
                courses?: components["schemas"]["ResumeLine"][];
                id: string;
            }[];
            projects: {
                name?: string;
                description?: string;
                highlights?: components["schemas"]["ResumeLine"][];
                keywords?: components["schemas"]["ResumeLine"][];
                startDate?: string;
                endDate?: string;
                url?: string;
                roles?: components["schemas"]["ResumeLine"][];
                entity?: string;
                type?: string;
                id: string;
            }[];
            skills: {
                name?: string;
                level?: string;
                keywords?: components["schemas"]["ResumeLine"][];
                id: string;
            }[];
            certificates: {
                name?: string;
                date?: string;
                issuer?: string;
                url?: string;
                id: string;
            }[];
            awards: {
                title?: string;
                date?: string;
                awarder?: string;
                summary?: string;
                id: string;
            }[];
            publications: {
                name?: string;
                publisher?: string;
                releaseDate?: string;
                url?: string;
                summary?: string;
                id: string;
            }[];
            languages: {
                language?: string;
                fluency?: string;
                id: string;
            }[];
            interests: {
                name?: string;
                keywords?: components["schemas"]["ResumeLine"][];
                id: string;
            }[];
            references: {
                name?: string;
                reference?: string;
                id: string;
            }[];
        };
        ResumeLine: {
            id: string;
            text: string;
        };
        Reading: {
            /** @enum {string} */
            status: "queued" | "reading" | "read" | "failed";
            /** @description The version that it was read as. */
            versionId: string | null;
            /**
             * Format: uuid
             * @description The version whose lines were read: see its `/source`.
             */
            sourceVersionId: string;
            readerVersion: string | null;
            provider: string | null;
            /** @description How many of the words of the source stand in the document. */
            coverage: {
                /** Format: int64 */
                wordsRead: number;
                /** Format: int64 */
                wordsPlaced: number;
                share: number;
            };
            /** @description Where each value of the document came from. */
            map: {
                node: string;
                field: string | null;
                spans: {
                    /** Format: int64 */
                    line: number;
                    /** Format: int64 */
                    start: number;
                    /** Format: int64 */
                    end: number;
                }[];
            }[];
            furniture: {
                /** Format: int64 */
                line: number;
                /** Format: int64 */
                start: number;
                /** Format: int64 */
                end: number;
                kind: components["schemas"]["FurnitureKind"];
            }[];
            /** @description What stands in the source and in no field of the document. */
            unplaced: {
                /** Format: int64 */
                line: number;
                /** Format: int64 */
                start: number;
                /** Format: int64 */
                end: number;
                text: string;
            }[];
            /** @description What you left out on purpose. */
            leftOut: {
                /** Format: int64 */
                line: number;
                /** Format: int64 */
                start: number;
                /** Format: int64 */
                end: number;
            }[];
            /** @description What may have been read wrong. What is right as it is can be accepted. */
            doubts: {
                id: string;
                code: components["schemas"]["DoubtCode"];
                node: string | null;
                field: string | null;
                spans: {
                    /** Format: int64 */
                    line: number;
                    /** Format: int64 */
                    start: number;
                    /** Format: int64 */
                    end: number;
                }[];
                reason: string;
                serious: boolean;
                accepted: boolean;
            }[];
            /** @description Where your corrections (yours, which stand) and what was read later (theirs) differ. */
            conflicts: {
                target: string;
                base: string | null;
                yours: string | null;
                theirs: string | null;
            }[];
            /** @description Why no application builds on it before you have corrected it, or accepted the doubts (or the coverage) of these ids. */
            inDoubt: {
                code: components["schemas"]["DoubtReason"];
                ids: string[];
            }[];
            acceptedAt: string | null;
            problem: {
                /** @enum {string} */
                reason: "model_key_refused" | "model_not_found" | "model_no_endpoint" | "model_refused_request" | "model_unavailable" | "model_overloaded" | "model_timed_out" | "model_context_too_long" | "model_forbidden" | "model_worker_missing" | "model_quota_exhausted" | "model_reply_unusable" | "model_thought_only" | "model_declined" | "budget_exhausted" | "resume_unreadable" | "reading_cancelled" | "reading_in_doubt" | "text_not_printable" | "export_incomplete" | "draft_changed" | "step_kept_failing" | "step_timed_out" | "internal";
                message: string;
            } | null;
            /** @description The language model cannot answer just now: it is asked again `until` then. Null where nothing is waited for; waits of less than five seconds are not told. */
            waiting: components["schemas"]["Wait"] | null;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
        };
        /** @enum {string} */
        FurnitureKind: "running_head" | "page_number" | "icon" | "rule";
        /** @enum {string} */
        DoubtCode: "title_looks_wrong" | "employer_looks_wrong" | "name_missing" | "name_looks_wrong" | "employer_missing" | "title_missing" | "dates_missing" | "employer_changes_in_group" | "date_not_written" | "dates_odd" | "heading_unknown" | "perhaps_one_entry" | "perhaps_an_entry" | "entry_scattered" | "lines_torn" | "summary_looks_wrong" | "skill_looks_wrong" | "language_looks_wrong" | "jobs_missing" | "not_in_text" | "outside_sections" | "line_unplaced";
        /** @enum {string} */
        DoubtReason: "no_job_though_dates" | "coverage_low" | "employer_or_title_doubted" | "name_missing" | "name_doubted";
        Wait: {
            for: components["schemas"]["WaitedFor"];
            /** Format: date-time */
            until: string;
        };
        /** @enum {string} */
        WaitedFor: "model" | "another_attempt";
        ResumeSource: {
            /** Format: uuid */
            versionId: string;
            lines: {
                /** Format: int64 */
                line: number;
                text: string;
                page: number | null;
                bullet: boolean;
            }[];
        };
        Statement: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            resumeId: string;
            text: string;
            /** @description The entry of the resume that it is about, by its node id (`w1`); null where it is about none. */
            about: string | null;
            /** @description BCP 47; `und` where it is too short to tell. */
            language: string;
            source: components["schemas"]["StatementSource"];
            /** @description In which application you confirmed or answered it. */
            applicationId: string | null;
            /** @description What the posting asked for, where you answered that. */
            requirement: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @enum {string} */
        StatementSource: "confirmed" | "answered" | "added";
        StatementPage: {
            items: components["schemas"]["Statement"][];
            next: string | null;
        };
        Question: {
            id: string;
            requirement: string;
            text: string;
        };
        Job: {
            /** Format: uuid */
            id: string;
            /** @description Empty where the posting does not say it. */
            title: string;
            /** @description Empty where the posting does not say who hires: it is never guessed. */
            company: string;
            /** @description Where the post is (ISO 3166): the letter’s date is written as one does there. Null where nothing tells. */
            country: string | null;
            url: string | null;
            /** @description The page that it was read from: all that it showed when it was fetched, and what of it was taken. */
            page: {
                /** Format: date-time */
                fetchedAt: string;
                block: string;
                text: string;
            } | null;
            text: string;
            /** @description Whom it says to write to; the letter is addressed to them. */
            contact: string;
            location: string;
            /** @description The language that it is written in, as a BCP 47 tag; null where it cannot be told. */
            language: string | null;
            /** @description What it asks for: as analysed or corrected, until then as the offline rules read it. Null for what was added before that was read. */
            requirements: {
                id: string;
                text: string;
                kind: components["schemas"]["RequirementKind"];
                /** @description Its place in `text`, [start, end) in UTF-16 units; null where it is not in it word for word. */
                span: number[] | null;
                /** @description The words that told that it is wanted or wished for: its own, or the title above it. */
                saidBy: string | null;
            }[] | null;
            /** @description Where no requirements were found: why. There is no score then. */
            noRequirementsBecause: string | null;
            /** @description What the posting hid from people; no model sees it. */
            hiddenText: string[];
            /** Format: date-time */
            createdAt: string;
        };
        ListedJobPage: {
            items: components["schemas"]["ListedJob"][];
            next: string | null;
            /**
             * Format: int64
             * @description How many there are on all pages, with `total=true`.
             */
            total?: number;
        };
        ListedJob: {
            /** Format: uuid */
            id: string;
            /** @description Empty where the posting does not say it. */
            title: string;
            /** @description Empty where the posting does not say who hires: it is never guessed. */
            company: string;
            /** @description Where the post is (ISO 3166): the letter’s date is written as one does there. Null where nothing tells. */
            country: string | null;
            url: string | null;
            /** @description The page that it was read from: all that it showed when it was fetched, and what of it was taken. */
            page?: {
                /** Format: date-time */
                fetchedAt: string;
                block: string;
                text: string;
            } | null;
            text?: string;
            /** @description Whom it says to write to; the letter is addressed to them. */
            contact: string;
            location: string;
            /** @description The language that it is written in, as a BCP 47 tag; null where it cannot be told. */
            language?: string | null;
            /** @description What it asks for: as analysed or corrected, until then as the offline rules read it. Null for what was added before that was read. */
            requirements: {
                id: string;
                text: string;
                kind: components["schemas"]["RequirementKind"];
                /** @description Its place in `text`, [start, end) in UTF-16 units; null where it is not in it word for word. */
                span: number[] | null;
                /** @description The words that told that it is wanted or wished for: its own, or the title above it. */
                saidBy: string | null;
            }[] | null;
            /** @description Where no requirements were found: why. There is no score then. */
            noRequirementsBecause: string | null;
            /** @description What the posting hid from people; no model sees it. */
            hiddenText: string[];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description An estimate of what language-model calls will come to. What they did come to is in `usage`. */
        CostEstimate: {
            /** Format: int64 */
            calls: number;
            /** Format: int64 */
            promptTokens: number;
            /** Format: int64 */
            completionTokens: number;
            /** @description By the configured prices; null where none is. */
            costUsd: number | null;
            /** @description `earlier_calls`: as much is written as in earlier rounds; `sizes`: there are none, so it is guessed by the length of the texts. */
            basis: components["schemas"]["EstimateBasis"];
        };
        /** @enum {string} */
        EstimateBasis: "sizes" | "earlier_calls";
        Application: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            resumeId: string;
            /** Format: uuid */
            resumeVersionId: string;
            /** Format: uuid */
            jobId: string;
            status: components["schemas"]["ApplicationStatus"];
            stage: components["schemas"]["Stage"];
            /** Format: int64 */
            round: number;
            workflowId: string;
            draftHash: string | null;
            attention: {
                /** Format: int64 */
                number: number;
                step: string;
                reason: string;
                message: string;
            } | null;
            options: {
                instructions: string;
                language: string;
                exports: components["schemas"]["ExportFormat"][];
                design?: components["schemas"]["Design"];
                pageSize?: components["schemas"]["PageSize"];
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ListedApplicationPage: {
            items: components["schemas"]["ListedApplication"][];
            next: string | null;
            /**
             * Format: int64
             * @description How many there are on all pages, with `total=true`.
             */
            total?: number;
        };
        ListedApplication: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            resumeId: string;
            /** Format: uuid */
            resumeVersionId: string;
            /** Format: uuid */
            jobId: string;
            status: components["schemas"]["ApplicationStatus"];
            stage: components["schemas"]["Stage"];
            /** Format: int64 */
            round: number;
            workflowId: string;
            draftHash: string | null;
            attention: {
                /** Format: int64 */
                number: number;
                step: string;
                reason: string;
                message: string;
            } | null;
            options: {
                instructions: string;
                language: string;
                exports: components["schemas"]["ExportFormat"][];
                design?: components["schemas"]["Design"];
                pageSize?: components["schemas"]["PageSize"];
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Empty where the posting does not say it, and so is the company. */
            jobTitle: string;
            company: string;
            resumeTitle: string;
            /** @description Since when it waits for you; null where it does not. */
            waitingSince: string | null;
            /** @description The language model cannot answer just now: it is asked again `until` then. Null where nothing is waited for; waits of less than five seconds are not told. */
            waiting: components["schemas"]["Wait"] | null;
            /** @description The decision under way: written down (`recorded`), told to the workflow (`delivered`) or carried out (`settled`). The status still says what was before. */
            decision: {
                kind: components["schemas"]["DecisionKind"];
                state: components["schemas"]["DecisionState"];
            } | null;
            /** @description Of the changes and the letter’s sentences in the current draft. */
            counts: {
                /** Format: int64 */
                blocked: number;
                /** Format: int64 */
                unconfirmed: number;
                /**
                 * Format: int64
                 * @description What the review asks about gaps.
                 */
                questions: number;
            };
        };
        /** @enum {string} */
        DecisionKind: "approve" | "requestChanges" | "reject" | "cancel" | "expire" | "retry";
        /** @enum {string} */
        DecisionState: "recorded" | "delivered" | "settled";
        ApplicationWithDetails: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            resumeId: string;
            /** Format: uuid */
            resumeVersionId: string;
            /** Format: uuid */
            jobId: string;
            status: components["schemas"]["ApplicationStatus"];
            stage: components["schemas"]["Stage"];
            /** Format: int64 */
            round: number;
            workflowId: string;
            draftHash: string | null;
            attention: {
                /** Format: int64 */
                number: number;
                step: string;
                reason: string;
                message: string;
                /** @description For `reading_in_doubt`: what to look at, and to correct or accept. */
                reading?: {
                    /** @description The version that it was read as. */
                    versionId: string | null;
                    /** @description Why no application builds on it before you have corrected it, or accepted the doubts (or the coverage) of these ids. */
                    inDoubt: {
                        code: components["schemas"]["DoubtReason"];
                        ids: string[];
                    }[];
                    /** @description What may have been read wrong. What is right as it is can be accepted. */
                    doubts: {
                        id: string;
                        code: components["schemas"]["DoubtCode"];
                        node: string | null;
                        field: string | null;
                        spans: {
                            /** Format: int64 */
                            line: number;
                            /** Format: int64 */
                            start: number;
                            /** Format: int64 */
                            end: number;
                        }[];
                        reason: string;
                        serious: boolean;
                        accepted: boolean;
                    }[];
                    /** @description What stands in the source and in no field of the document. */
                    unplaced: {
                        /** Format: int64 */
                        line: number;
                        /** Format: int64 */
                        start: number;
                        /** Format: int64 */
                        end: number;
                        text: string;
                    }[];
                    /** @description How many of the words of the source stand in the document. */
                    coverage: {
                        /** Format: int64 */
                        wordsRead: number;
                        /** Format: int64 */
                        wordsPlaced: number;
                        share: number;
                    };
                };
            } | null;
            options: {
                instructions: string;
                language: string;
                exports: components["schemas"]["ExportFormat"][];
                design?: components["schemas"]["Design"];
                pageSize?: components["schemas"]["PageSize"];
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Empty where the posting does not say it, and so is the company. */
            jobTitle: string;
            company: string;
            resumeTitle: string;
            /** @description Since when it waits for you; null where it does not. */
            waitingSince: string | null;
            /** @description The language model cannot answer just now: it is asked again `until` then. Null where nothing is waited for; waits of less than five seconds are not told. */
            waiting: components["schemas"]["Wait"] | null;
            /** @description The decision under way: written down (`recorded`), told to the workflow (`delivered`) or carried out (`settled`). The status still says what was before. */
            decision: {
                kind: components["schemas"]["DecisionKind"];
                state: components["schemas"]["DecisionState"];
            } | null;
            /** @description Of the changes and the letter’s sentences in the current draft. */
            counts: {
                /** Format: int64 */
                blocked: number;
                /** Format: int64 */
                unconfirmed: number;
                /**
                 * Format: int64
                 * @description What the review asks about gaps.
                 */
                questions: number;
            };
        };
        Review: {
            status: components["schemas"]["ApplicationStatus"];
            /** Format: int64 */
            round: number;
            draft: {
                /** Format: uuid */
                id: string;
                hash: string;
                /** @description Who answered: `openai` (the server of the configuration), `openai_fallback` (a second model, asked where the first kept failing), `activity` (a worker of the installation), or `rules` (no model at all). */
                provider: string;
                /** @description The model that answered, as its server names it. */
                model: string;
            };
            changes: {
                /** Format: uuid */
                id: string;
                op: components["schemas"]["ChangeOp"];
                target: string;
                before: string | null;
                after: string | null;
                position: number | null;
                evidence: string[];
                requirements: string[];
                reason: string;
                /** @description `unconfirmed` says more than your resume bears, `blocked` states what is not there or contradicts it: neither is exported. `confirmed` and `edited` are your own words. */
                status: components["schemas"]["ProposalStatus"];
                /** @description Why a proposal is blocked, or what of it is asked about (`unconfirmed`). On your own words they are advice and block nothing. */
                findings: {
                    code: components["schemas"]["FindingCode"];
                    text: string;
                    span: number[];
                    message: string;
                }[];
                /** @description What confirming it keeps beside your resume, as a statement about that entry; null where it keeps nothing. See `/resumes/{id}/statements`. */
                statement: {
                    text: string;
                    about: string | null;
                } | null;
            }[];
            coverLetter: {
                greeting: string;
                /** @description The lines above the letter: a contact that the posting names, and the company. */
                addressee: string;
                /** @description The date that you wrote; null where it is the day of the approval. */
                date: string | null;
                paragraphs: {
                    id: string;
                    /** @description What would be exported of it. */
                    text: string;
                    evidence: string[];
                    /** @description `edited` where all that remains is your own; `blocked` where nothing remains. */
                    status: components["schemas"]["ParagraphStatus"];
                    findings: {
                        code: components["schemas"]["FindingCode"];
                        text: string;
                        span: number[];
                        message: string;
                    }[];
                    /** @description Each is checked and decided by itself: what is left out takes nothing else with it. */
                    sentences: {
                        id: string;
                        text: string;
                        evidence: string[];
                        /** @description `unconfirmed` says more than your resume bears, `blocked` states what is not there or contradicts it: neither is exported. `confirmed` and `edited` are your own words. */
                        status: components["schemas"]["ProposalStatus"];
                        findings: {
                            code: components["schemas"]["FindingCode"];
                            text: string;
                            span: number[];
                            message: string;
                        }[];
                        /** @description What confirming it keeps beside your resume, as a statement about that entry; null where it keeps nothing. See `/resumes/{id}/statements`. */
                        statement: {
                            text: string;
                            about: string | null;
                        } | null;
                    }[];
                }[];
                closing: string;
                /** @description Which of greeting, addressee, closing and date are your own words: nothing writes them anew. */
                edited: components["schemas"]["LetterPart"][];
                /** @description Who answered: `openai` (the server of the configuration), `openai_fallback` (a second model, asked where the first kept failing), `activity` (a worker of the installation), or `rules` (no model at all). */
                provider: string;
                /** @description The model that answered, as its server names it. */
                model: string;
            };
            match: {
                /** @description Null where no requirements were found in the posting: `reason` says why. */
                score: number | null;
                reason: string | null;
                requirements: {
                    id: string;
                    text: string;
                    kind: components["schemas"]["RequirementKind"];
                    status: components["schemas"]["RequirementMatch"];
                    evidence: string[];
                }[];
            };
            /** @description Where your newer version of the resume (theirs) and what you decided here (yours) differ; null means removed. Settle each before you approve. */
            conflicts: {
                target: string;
                base: string | null;
                yours: string | null;
                theirs: string | null;
            }[];
            /** @description What of the resume may have been read wrong, or was placed nowhere: see the version’s `reading`, and correct it there. What the documents lack, or say of the posting as it was before you corrected it: `node` is the sentence of the letter then. And `fallback_model`: a second model was asked as well, whose server may be another company’s. */
            warnings: {
                code: components["schemas"]["WarningCode"];
                node: string | null;
                field: string | null;
                message: string;
            }[];
            /** @description What the posting asks for, your resume does not show and a sentence of yours could: answer with `POST /applications/{id}/answers`; the next round uses it. */
            questions: components["schemas"]["Question"][];
            /** @description Where PDFs are asked for: words with characters that they cannot show, by where they stand (a node id, a field such as `basics.name`, a paragraph of the letter). Write them otherwise before you approve, or start an application for DOCX alone. */
            unprintable: {
                target: string;
                text: string;
                characters: string[];
            }[];
            posting: {
                hiddenText: string[];
            };
            /** @description The tailored resume as it would be exported now. */
            resume: components["schemas"]["ResumeDocument"];
            /** @description What the documents are made on: as the application says, or as the country in the resume has it. */
            paper: components["schemas"]["PageSize"];
            /** @description The letter as it would be exported now: without what is blocked. */
            letter: {
                greeting: string;
                paragraphs: string[];
                closing: string;
                addressee?: string;
                date?: string;
            };
            usage: components["schemas"]["Usage"];
            /** @description What another round would cost, without what you write for it; null where no language model would be asked. */
            nextRound: components["schemas"]["CostEstimate"] | null;
            /** @description What was decided about this round’s draft. `outcome` is null until it is settled; `lost` where a later cancellation overtook it. */
            decisions: {
                kind: components["schemas"]["DecisionKind"];
                source: components["schemas"]["DecisionSource"];
                outcome: components["schemas"]["DecisionOutcome"] | null;
                /** Format: date-time */
                createdAt: string;
            }[];
            notes: string[];
        };
        /** @enum {string} */
        ChangeOp: "rewrite" | "hide" | "move" | "add";
        /** @enum {string} */
        ProposalStatus: "proposed" | "accepted" | "rejected" | "edited" | "unconfirmed" | "confirmed" | "blocked";
        /** @enum {string} */
        FindingCode: "unconfirmed" | "placeholder" | "number" | "date" | "organisation" | "title" | "credential" | "skill" | "language" | "scope" | "misattribution" | "protected" | "instruction" | "unprintable";
        /** @enum {string} */
        ParagraphStatus: "proposed" | "edited" | "blocked";
        /** @enum {string} */
        LetterPart: "greeting" | "addressee" | "closing" | "date";
        /** @enum {string} */
        RequirementMatch: "met" | "partial" | "gap";
        /** @enum {string} */
        WarningCode: "title_looks_wrong" | "employer_looks_wrong" | "name_missing" | "name_looks_wrong" | "employer_missing" | "title_missing" | "dates_missing" | "employer_changes_in_group" | "date_not_written" | "dates_odd" | "heading_unknown" | "perhaps_one_entry" | "perhaps_an_entry" | "entry_scattered" | "lines_torn" | "summary_looks_wrong" | "skill_looks_wrong" | "language_looks_wrong" | "jobs_missing" | "not_in_text" | "outside_sections" | "line_unplaced" | "text_unplaced" | "letter_names_earlier_title" | "letter_names_earlier_company" | "letter_without_opening" | "letter_without_story" | "letter_without_closing" | "fallback_model";
        /** @enum {string} */
        DecisionSource: "api" | "temporal" | "timer";
        /** @enum {string} */
        DecisionOutcome: "won" | "lost";
        ApprovedApplication: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            resumeId: string;
            /** Format: uuid */
            resumeVersionId: string;
            /** Format: uuid */
            jobId: string;
            status: components["schemas"]["ApplicationStatus"];
            stage: components["schemas"]["Stage"];
            /** Format: int64 */
            round: number;
            workflowId: string;
            draftHash: string | null;
            attention: {
                /** Format: int64 */
                number: number;
                step: string;
                reason: string;
                message: string;
            } | null;
            options: {
                instructions: string;
                language: string;
                exports: components["schemas"]["ExportFormat"][];
                design?: components["schemas"]["Design"];
                pageSize?: components["schemas"]["PageSize"];
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description What of the resume may have been read wrong, or was placed nowhere: see the version’s `reading`, and correct it there. What the documents lack, or say of the posting as it was before you corrected it: `node` is the sentence of the letter then. And `fallback_model`: a second model was asked as well, whose server may be another company’s. */
            warnings: {
                code: components["schemas"]["WarningCode"];
                node: string | null;
                field: string | null;
                message: string;
            }[];
        };
        EventPage: {
            items: components["schemas"]["Event"][];
            next: string | null;
        };
        Event: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["EventType"];
            applicationId: string | null;
            seq: number | null;
            /** @description Ids, counts and choices, by the type: see docs/events. */
            payload: {
                [key: string]: string | number | boolean | null;
            };
            /** Format: date-time */
            createdAt: string;
            /** @description The `x-request-id` of the request that it came of, at once or later. */
            requestId: string | null;
        };
        SentEvent: {
            id: string;
            event: components["schemas"]["EventType"];
            data: string;
        };
        History: {
            workflowId: string;
            /** @description The workflow’s own page in the Temporal Web UI. */
            webUrl: string;
            /** @description False when the workflow has not started yet or its history is no longer kept; then see `audit`. */
            available: boolean;
            /** Format: int64 */
            events: number;
            steps: {
                name: string;
                kind: components["schemas"]["HistoryStepKind"];
                status: components["schemas"]["HistoryStepStatus"];
                /** Format: int64 */
                attempts: number;
                startedAt: string | null;
                endedAt: string | null;
                durationMs: number | null;
                error: string | null;
                /** @description The last attempt failed and the next one is begun then: `model`, since the language model could not answer; `another_attempt`, since something else failed. */
                waiting: components["schemas"]["Wait"] | null;
            }[];
            /** @description What its calls to the language model came to so far; a call counts once it is answered. */
            usage: components["schemas"]["Usage"];
            audit: components["schemas"]["AuditEntry"][];
        };
        /** @enum {string} */
        HistoryStepKind: "activity" | "signal" | "timer";
        /** @enum {string} */
        HistoryStepStatus: "scheduled" | "running" | "completed" | "failed" | "cancelled" | "timed_out" | "received" | "fired";
        AuditEntry: {
            /** Format: uuid */
            id: string;
            actorId: string | null;
            actorType: components["schemas"]["ActorType"];
            entityType: components["schemas"]["EntityType"];
            /** Format: uuid */
            entityId: string;
            action: string;
            /** @description RFC 6902 operations from before to after. */
            diff: components["schemas"]["JsonPatchOperation"][];
            /** Format: date-time */
            timestamp: string;
            /** @description The `x-request-id` of the request that it was done for, at once or later. */
            requestId: string | null;
        };
        /** @enum {string} */
        ActorType: "user" | "system" | "temporal";
        /** @enum {string} */
        EntityType: "user" | "profile" | "resume" | "resume_version" | "reading" | "job_posting" | "application" | "change" | "cover_letter" | "decision" | "document_export" | "attachment" | "template" | "webhook";
        JsonPatchOperation: {
            /** @enum {string} */
            op: "add" | "remove" | "replace" | "move" | "copy" | "test";
            path: string;
            from?: string;
            value?: components["schemas"]["JsonValue"];
        };
        Export: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            docType: components["schemas"]["DocType"];
            format: components["schemas"]["ExportFormat"];
            /** @description Null for a document in a template of your own. */
            design: components["schemas"]["Design"] | null;
            /** @description Null where the paper is that of the country in the resume, or the template’s. */
            pageSize: components["schemas"]["PageSize"] | null;
            templateId: string | null;
            contentHash: string;
            /** @description The approved draft that it was made of. */
            draftHash: string;
            /** Format: int64 */
            sizeBytes: number;
            /** @description Whose it is, what it is, and for which company; safe on any file system. */
            fileName: string;
            /** @description Where to download it. */
            fileUrl: string;
            /** Format: date-time */
            createdAt: string;
        };
        ExportPage: {
            items: components["schemas"]["Export"][];
            next: string | null;
        };
        Template: {
            /** Format: uuid */
            id: string;
            name: string;
            docType: components["schemas"]["DocType"];
            contentHash: string;
            /** Format: int64 */
            sizeBytes: number;
            /** Format: date-time */
            createdAt: string;
        };
        TemplatePage: {
            items: components["schemas"]["Template"][];
            next: string | null;
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            applicationId: string | null;
            resumeId: string | null;
            fileName: string;
            /** @description By what the file holds. */
            mimeType: string;
            /** Format: int64 */
            sizeBytes: number;
            contentHash: string;
            /** @description Where to download it. */
            fileUrl: string;
            /** Format: date-time */
            createdAt: string;
        };
        AttachmentPage: {
            items: components["schemas"]["Attachment"][];
            next: string | null;
        };
        AuditEntryPage: {
            items: components["schemas"]["AuditEntry"][];
            next: string | null;
        };
        Dashboard: {
            byStatus: {
                /** Format: int64 */
                queued: number;
                /** Format: int64 */
                parsing: number;
                /** Format: int64 */
                tailoring: number;
                /** Format: int64 */
                writing_letter: number;
                /** Format: int64 */
                awaiting_approval: number;
                /** Format: int64 */
                exporting: number;
                /** Format: int64 */
                completed: number;
                /** Format: int64 */
                needs_attention: number;
                /** Format: int64 */
                rejected: number;
                /** Format: int64 */
                cancelled: number;
                /** Format: int64 */
                expired: number;
                /** Format: int64 */
                failed: number;
            };
            byStage: {
                /** Format: int64 */
                saved: number;
                /** Format: int64 */
                applied: number;
                /** Format: int64 */
                interviewing: number;
                /** Format: int64 */
                offer: number;
                /** Format: int64 */
                closed: number;
            };
            /** Format: int64 */
            waitingForApproval: number;
            /** Format: int64 */
            needsAttention: number;
            /** @description What waits for you, the longest first; 20 at most. */
            waiting: {
                /** Format: uuid */
                applicationId: string;
                /** @enum {string} */
                status: "awaiting_approval" | "needs_attention";
                title: string;
                company: string;
                /** Format: int64 */
                round: number;
                /** Format: date-time */
                since: string;
            }[];
            /** @description The 10 latest events; `GET /events` has all. */
            recentActivity: components["schemas"]["Event"][];
            /** @description What language-model calls have cost. */
            usage: components["schemas"]["Usage"];
        };
        NewWebhook: {
            /** Format: uuid */
            id: string;
            url: string;
            /** @description Empty for all. */
            eventTypes: components["schemas"]["EventType"][];
            /** Format: date-time */
            createdAt: string;
            /** @description Since when nothing has arrived. */
            failingSince: string | null;
            disabledAt: string | null;
            /** @description The receiver answered 410, or nothing had arrived for 28 hours. */
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            /** @description Signs every message; shown this once. */
            secret: string;
        };
        /** @enum {string} */
        WebhookDisabledReason: "gone" | "failing";
        WebhookPage: {
            items: components["schemas"]["Webhook"][];
            next: string | null;
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            url: string;
            /** @description Empty for all. */
            eventTypes: components["schemas"]["EventType"][];
            /** Format: date-time */
            createdAt: string;
            /** @description Since when nothing has arrived. */
            failingSince: string | null;
            disabledAt: string | null;
            /** @description The receiver answered 410, or nothing had arrived for 28 hours. */
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
        };
        Readiness: {
            /** @enum {string} */
            status: "ready" | "degraded" | "unavailable" | "stopping";
            checks: {
                /** @enum {string} */
                database: "up" | "down";
                /** @enum {string} */
                temporal: "up" | "down";
                /** @enum {string} */
                worker: "up" | "down";
                /** @enum {string} */
                model: "up" | "down";
                /** @enum {string} */
                files: "up" | "down";
                /**
                 * @description Where there is one: whether events arrive there.
                 * @enum {string}
                 */
                bus?: "up" | "down";
            };
        };
        /** @constant */
        JsonValue: JsonValue;
    };
    responses: {
        /** @description The request cannot be read */
        "malformed-request": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description E-mail or password is wrong */
        "invalid-credentials": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                /** @description Bearer, and whether a token was no good. */
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not allowed */
        forbidden: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too large */
        "too-large": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported media type */
        "unsupported-media-type": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid */
        validation: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        "too-many-requests": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                /** @description The seconds to wait. */
                "Retry-After": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on our side */
        internal: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Temporarily unavailable */
        unavailable: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Sign in first */
        unauthenticated: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                /** @description Bearer, and whether a token was no good. */
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description E-mail or password is wrong; Sign in first */
        "invalid-credentials.unauthenticated": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                /** @description Bearer, and whether a token was no good. */
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not sent by this site’s own page; Not allowed */
        "cross-site.forbidden": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not sent by this site’s own page */
        "cross-site": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is an account with this e-mail address; Still being answered */
        "email-taken.idempotency-key-in-use": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key belongs to another request; The request is not valid */
        "idempotency-key-reused.validation": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is as it was: its ETag is one that was sent as `If-None-Match`. */
        NotChanged: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Not found */
        "not-found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is an account with this e-mail address */
        "email-taken": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changed by someone else meanwhile */
        "precondition-failed": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not possible in this state */
        conflict: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is required */
        "precondition-required": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Still being answered */
        "idempotency-key-in-use": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Still in use */
        "in-use": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not possible in this state; Still being answered */
        "conflict.idempotency-key-in-use": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The template cannot be used; The request is not valid */
        "template-invalid.validation": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such part of the file */
        "range-not-satisfiable": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Still being answered; The limit is reached */
        "idempotency-key-in-use.limit-reached": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description What is left of each limit, and the seconds until it is whole again. */
        RateLimit: string;
        /** @description Each limit and its window in seconds. */
        "RateLimit-Policy": string;
        /** @description The asking origin, if the configuration allows it. */
        "Access-Control-Allow-Origin": string;
    };
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["LoginBody"];
            };
        };
        responses: {
            /** @description A new session. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["invalid-credentials"];
            403: components["responses"]["forbidden"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "the-refresh-token-of-the-session"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshSessionBody"];
            };
        };
        responses: {
            /** @description The next session. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "the-refresh-token-of-the-session"
                 *     }
                 */
                "application/json": components["schemas"]["LogoutBody"];
            };
        };
        responses: {
            /** @description The session is over. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getBrowserSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowserSession"];
                };
            };
            401: components["responses"]["unauthenticated"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    beginBrowserSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["BeginBrowserSessionBody"];
            };
        };
        responses: {
            /** @description The session; its cookie is set. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowserSession"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["invalid-credentials.unauthenticated"];
            403: components["responses"]["cross-site.forbidden"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    endBrowserSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over, and its cookie gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getWaysIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways in. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysIn"];
                };
            };
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
                /**
                 * @description Exactly this address.
                 * @example ada@example.com
                 */
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    registerUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "grace@example.com",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterUserBody"];
            };
        };
        responses: {
            /** @description The new account. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["malformed-request"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["email-taken.idempotency-key-in-use"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A user id, or `me`.
                 * @example 01990000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            304: components["responses"]["NotChanged"];
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @example "kJ3m5x0q9ZrT1vYb7LwNcA" */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description A user id, or `me`.
                 * @example 01990000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada.lovelace@example.com",
                 *       "currentPassword": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateUserBody"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["invalid-credentials.unauthenticated"];
            403: components["responses"]["cross-site.forbidden"];
            404: components["responses"]["not-found"];
            409: components["responses"]["email-taken"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A user id, or `me`.
                 * @example 01990000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteUserBody"];
            };
        };
        responses: {
            /** @description The account is closed, and its data is being removed. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["invalid-credentials.unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A user id, or `me`.
                 * @example 01990000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "correct horse battery",
                 *       "newPassword": "another horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            /** @description The password is changed; a new session. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The password is changed; the browser’s cookie is that of a new session. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["invalid-credentials.unauthenticated"];
            403: components["responses"]["cross-site.forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A user id, or `me`.
                 * @example 01990000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sums over all calls. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    exportUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A user id, or `me`.
                 * @example 01990000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    setUserDisabled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "disabled": true
                 *     }
                 */
                "application/json": components["schemas"]["SetUserDisabledBody"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site.forbidden"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A user id, or `me`.
                 * @example 01990000-0000-7000-8000-000000000001
                 */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile; empty until one is saved. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            304: components["responses"]["NotChanged"];
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    putProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @example "kJ3m5x0q9ZrT1vYb7LwNcA" */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description A user id, or `me`.
                 * @example 01990000-0000-7000-8000-000000000001
                 */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fullName": "Ada Lovelace",
                 *       "contact": {
                 *         "email": "ada@example.com",
                 *         "phone": "+44 20 7946 0000"
                 *       },
                 *       "location": {
                 *         "city": "London",
                 *         "countryCode": "GB"
                 *       },
                 *       "links": [
                 *         {
                 *           "network": "GitHub",
                 *           "username": "ada",
                 *           "url": "https://github.com/ada"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PutProfileBody"];
            };
        };
        responses: {
            /** @description The profile as saved. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of what was seen.
                 * @example "kJ3m5x0q9ZrT1vYb7LwNcA"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description A user id, or `me`.
                 * @example 01990000-0000-7000-8000-000000000001
                 */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contact": {
                 *         "phone": "+44 20 7946 0001"
                 *       },
                 *       "location": {
                 *         "region": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProfileBody"];
            };
        };
        responses: {
            /** @description The profile as it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            428: components["responses"]["precondition-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listResumes: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
                /** @example engineer */
                q?: string;
                /**
                 * @description Whether to count them all, too.
                 * @example true
                 */
                total?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumePage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Backend engineer",
                 *       "text": "Ada Lovelace\nada@example.com\n\nExperience\nBackend engineer, Pelican Freight Systems, 2021 - present\n- Designed a booking API in Go and PostgreSQL"
                 *     }
                 */
                "application/json": components["schemas"]["ResumeAsDocument"] | components["schemas"]["ResumeAsText"];
                "multipart/form-data": components["schemas"]["CreateResumeFilesBody"];
            };
        };
        responses: {
            /** @description The resume. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            409: components["responses"]["idempotency-key-in-use"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description The key belongs to another request; The file is damaged; The file is empty; The file is protected with a password; The file is LaTeX source; The file holds no text; The JSON is no resume; Reading the file took too long; The file is too complicated; The file unpacks to too much; The file is of another kind; The file is XML of another kind; The file is YAML; The request is not valid */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resume. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            304: components["responses"]["NotChanged"];
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["in-use"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    renameResume: {
        parameters: {
            query?: never;
            header?: {
                /** @example "kJ3m5x0q9ZrT1vYb7LwNcA" */
                "If-Match"?: string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Backend engineer, long"
                 *     }
                 */
                "application/json": components["schemas"]["RenameResumeBody"];
            };
        };
        responses: {
            /** @description The resume as it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listResumeVersions: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeVersionPage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createResumeVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @example "kJ3m5x0q9ZrT1vYb7LwNcA" */
                "If-Match"?: string;
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": {
                 *         "basics": {
                 *           "name": "Ada Lovelace",
                 *           "email": "ada@example.com"
                 *         },
                 *         "work": [
                 *           {
                 *             "name": "Pelican Freight Systems",
                 *             "position": "Backend engineer",
                 *             "startDate": "2021-03",
                 *             "highlights": [
                 *               "Designed a booking API in Go and PostgreSQL"
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VersionAsDocument"] | components["schemas"]["VersionAsText"];
                "multipart/form-data": components["schemas"]["CreateResumeVersionFilesBody"];
            };
        };
        responses: {
            /** @description The new version. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeVersion"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["idempotency-key-in-use"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description The key belongs to another request; The file is damaged; The file is empty; The file is protected with a password; The file is LaTeX source; The file holds no text; The JSON is no resume; Reading the file took too long; The file is too complicated; The file unpacks to too much; The file is of another kind; The file is XML of another kind; The file is YAML; The request is not valid */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getResumeVersion: {
        parameters: {
            query?: {
                /** @example json-resume */
                format?: "document" | "json-resume";
            };
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
                /** @example 01990000-0000-7000-8000-000000000003 */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeVersionContent"];
                };
            };
            304: components["responses"]["NotChanged"];
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    correctResumeVersion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of what was seen.
                 * @example "kJ3m5x0q9ZrT1vYb7LwNcA"
                 */
                "If-Match": string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
                /** @example 01990000-0000-7000-8000-000000000003 */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "edits": [
                 *         {
                 *           "op": "set",
                 *           "node": "basics",
                 *           "field": "label",
                 *           "value": "Backend engineer"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CorrectResumeVersionBody"];
            };
        };
        responses: {
            /** @description The version that holds now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeVersionContent"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            428: components["responses"]["precondition-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getResumeSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
                /** @example 01990000-0000-7000-8000-000000000003 */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeSource"];
                };
            };
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    readResumeAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
                /** @example 01990000-0000-7000-8000-000000000003 */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reading, which is under way. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reading"];
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict.idempotency-key-in-use"];
            422: components["responses"]["idempotency-key-reused.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listStatements: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "I was on call for the booking service, one week in four."
                 *     }
                 */
                "application/json": components["schemas"]["CreateStatementBody"];
            };
        };
        responses: {
            /** @description The statement. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            /** @description Not possible in this state; Still being answered; The limit is reached */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
                /** @example 01990000-0000-7000-8000-000000000004 */
                statement_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    editStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                id: string;
                /** @example 01990000-0000-7000-8000-000000000004 */
                statement_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "I was on call for the booking service, one week in six."
                 *     }
                 */
                "application/json": components["schemas"]["EditStatementBody"];
            };
        };
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    answerQuestions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": [
                 *         {
                 *           "questionId": "r2",
                 *           "text": "I introduced OpenTelemetry at Pelican Freight Systems."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AnswerQuestionsBody"];
            };
        };
        responses: {
            /** @description What was kept, and what is still asked. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        statements: components["schemas"]["Statement"][];
                        questions: components["schemas"]["Question"][];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict.idempotency-key-in-use"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
                /** @example engineer */
                q?: string;
                /** @description `true` adds `text` and `page`, which a list mostly has no use for. */
                texts?: "true" | "false";
                /**
                 * @description Whether to count them all, too.
                 * @example true
                 */
                total?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedJobPage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Senior backend engineer (Go, PostgreSQL) at Marrowvale in London. You have five years of experience with distributed systems."
                 *     }
                 */
                "application/json": components["schemas"]["CreateJobJsonBody"];
                "multipart/form-data": components["schemas"]["CreateJobFilesBody"];
            };
        };
        responses: {
            /** @description The posting. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            409: components["responses"]["idempotency-key-in-use"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description The address cannot be used; The key belongs to another request; The page could not be fetched; There is no posting on the page; The file is damaged; The file is empty; The file is protected with a password; The file is LaTeX source; The file holds no text; The JSON is no resume; Reading the file took too long; The file is too complicated; The file unpacks to too much; The file is of another kind; The file is XML of another kind; The file is YAML; The request is not valid */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000005 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The posting. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            304: components["responses"]["NotChanged"];
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000005 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["in-use"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    correctJob: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of what was seen.
                 * @example "kJ3m5x0q9ZrT1vYb7LwNcA"
                 */
                "If-Match": string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000005 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "company": "Marrowvale Ltd",
                 *       "contact": "Grace Hopper"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectJobBody"];
            };
        };
        responses: {
            /** @description The posting as it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            428: components["responses"]["precondition-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    estimateApplication: {
        parameters: {
            query: {
                /** @example 01990000-0000-7000-8000-000000000002 */
                resumeId: string;
            };
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000005 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The estimate. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        estimate: components["schemas"]["CostEstimate"] | null;
                    };
                };
            };
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
                /**
                 * @example [
                 *       "awaiting_approval",
                 *       "needs_attention"
                 *     ]
                 */
                status?: components["schemas"]["ApplicationStatus"] | components["schemas"]["ApplicationStatus"][];
                stage?: components["schemas"]["Stage"] | components["schemas"]["Stage"][];
                q?: string;
                /**
                 * @description `waiting`: what has waited for you the longest.
                 * @example waiting
                 */
                sort?: "newest" | "oldest" | "updated" | "waiting" | "company";
                /**
                 * @description Whether to count them all, too.
                 * @example true
                 */
                total?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedApplicationPage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resumeId": "01990000-0000-7000-8000-000000000002",
                 *       "jobId": "01990000-0000-7000-8000-000000000005",
                 *       "options": {
                 *         "language": "en",
                 *         "exports": [
                 *           "pdf",
                 *           "docx"
                 *         ],
                 *         "design": "modern"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateApplicationBody"];
            };
        };
        responses: {
            /** @description The application. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["idempotency-key-in-use"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationWithDetails"];
                };
            };
            304: components["responses"]["NotChanged"];
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @example "kJ3m5x0q9ZrT1vYb7LwNcA" */
                "If-Match"?: string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stage": "applied"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateApplicationBody"];
            };
        };
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getReview: {
        parameters: {
            query?: {
                /** @example 1 */
                round?: number;
            };
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Send it back as If-Match when you edit. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            304: components["responses"]["NotChanged"];
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    editReview: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of what was seen.
                 * @example "kJ3m5x0q9ZrT1vYb7LwNcA"
                 */
                "If-Match": string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decisions": [
                 *         {
                 *           "changeId": "01990000-0000-7000-8000-000000000007",
                 *           "decision": "accept"
                 *         }
                 *       ],
                 *       "closing": "Kind regards"
                 *     }
                 */
                "application/json": components["schemas"]["EditReviewBody"];
            };
        };
        responses: {
            /** @description The review after the edit. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description The new one. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["precondition-failed"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["validation"];
            428: components["responses"]["precondition-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    approveApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "draftHash": "f3b1c7d09a5e48e2b6f4c1a7d8e90b35"
                 *     }
                 */
                "application/json": components["schemas"]["ApproveApplicationBody"];
            };
        };
        responses: {
            /** @description The decision is recorded and will be carried out. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovedApplication"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            /** @description Not possible in this state; Still being answered; A PDF cannot show every character; Conflicts are open; The draft has changed */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    requestChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "draftHash": "f3b1c7d09a5e48e2b6f4c1a7d8e90b35",
                 *       "feedback": "Say more about the booking API, and keep the letter to one page."
                 *     }
                 */
                "application/json": components["schemas"]["RequestChangesBody"];
            };
        };
        responses: {
            /** @description The decision is recorded and will be carried out. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            /** @description Not possible in this state; Still being answered; The draft has changed */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    rejectApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "draftHash": "f3b1c7d09a5e48e2b6f4c1a7d8e90b35"
                 *     }
                 */
                "application/json": components["schemas"]["RejectApplicationBody"];
            };
        };
        responses: {
            /** @description The decision is recorded and will be carried out. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            /** @description Not possible in this state; Still being answered; The draft has changed */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    retryApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "attention": 1
                 *     }
                 */
                "application/json": components["schemas"]["RetryApplicationBody"];
            };
        };
        responses: {
            /** @description The decision is recorded and will be carried out. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict.idempotency-key-in-use"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    cancelApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CancelApplicationBody"];
            };
        };
        responses: {
            /** @description The decision is recorded and will be carried out. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict.idempotency-key-in-use"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
                /** @description Somebody else’s, for an administrator; that is written down. */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SentEvent"];
                };
            };
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listExports: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "docType": "resume",
                 *       "format": "docx",
                 *       "design": "classic",
                 *       "pageSize": "a4"
                 *     }
                 */
                "application/json": components["schemas"]["DocumentInOurDesign"] | components["schemas"]["DocumentInOwnTemplate"];
            };
        };
        responses: {
            /** @description It was there already. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description The new document. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            /** @description Not possible in this state; Still being answered; Nothing is approved yet */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description The key belongs to another request; The template cannot be used; The request is not valid */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    previewDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "docType": "cover_letter",
                 *       "format": "pdf"
                 *     }
                 */
                "application/json": components["schemas"]["DocumentInOurDesign"] | components["schemas"]["DocumentInOwnTemplate"];
            };
        };
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description The `draft.hash` of what it shows. */
                    "Draft-Hash": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["template-invalid.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    downloadExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000008 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Of the content: send it as If-Range with a Range. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Where the file is for a minute, whole or in parts (with FILES_REDIRECT). Go there without your token. */
            302: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description An address of the file store. */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            304: components["responses"]["NotChanged"];
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            416: components["responses"]["range-not-satisfiable"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "template.docx",
                 *       "name": "Mine"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["CreateTemplateBody"];
            };
        };
        responses: {
            /** @description The template. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            /** @description Not possible in this state; Still being answered; The limit is reached */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description The key belongs to another request; The template cannot be used; The request is not valid */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000009 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    previewTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000009 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resumeId": "01990000-0000-7000-8000-000000000002"
                 *     }
                 */
                "application/json": components["schemas"]["PreviewOfResume"] | components["schemas"]["PreviewOfApplication"];
            };
        };
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["template-invalid.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listAttachments: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
                /** @example 01990000-0000-7000-8000-000000000006 */
                applicationId?: string;
                resumeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "certificate.txt",
                 *       "applicationId": "01990000-0000-7000-8000-000000000006"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["AttachmentOfApplication"] | components["schemas"]["AttachmentOfResume"];
            };
        };
        responses: {
            /** @description The attachment. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            409: components["responses"]["idempotency-key-in-use.limit-reached"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-00000000000a */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-00000000000a */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    downloadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-00000000000a */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Of the content: send it as If-Range with a Range. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/rtf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                    "text/plain; charset=utf-8": string;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Where the file is for a minute, whole or in parts (with FILES_REDIRECT). Go there without your token. */
            302: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description An address of the file store. */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            304: components["responses"]["NotChanged"];
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            416: components["responses"]["range-not-satisfiable"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-000000000006 */
                entity_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts, what waits, what happened, and cost. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            401: components["responses"]["unauthenticated"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            401: components["responses"]["unauthenticated"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is answered once, and its answer repeated for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.example.com/applications",
                 *       "eventTypes": [
                 *         "ApprovalRequested",
                 *         "DocumentExported"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateWebhookBody"];
            };
        };
        responses: {
            /** @description The webhook, with its secret. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            409: components["responses"]["idempotency-key-in-use.limit-reached"];
            413: components["responses"]["too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description The address cannot be used; The key belongs to another request; The request is not valid */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01990000-0000-7000-8000-00000000000b */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["cross-site"];
            404: components["responses"]["not-found"];
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Work is accepted. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            422: components["responses"]["validation"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            /** @description Work is not accepted. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
}
