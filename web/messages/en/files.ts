export const files = {
  attachments: 'Files of your own',
  attachmentsLead: 'References, certificates, a portfolio: kept with it, and downloaded when you need them.',
  attach: 'Add a file of your own',
  attachmentKinds: 'PDF, DOCX, ODT, RTF, PNG, JPEG, WebP or text',
  delete: (name: string) => `Delete ${name}`,
  templates: 'Templates of your own',
  templatesLead:
    'A Word document with tags where your data goes. Finished applications can be made in it, beside our designs.',
  addTemplate: 'Add a template',
  templateKinds: 'DOCX; whether it is for a resume or a letter is told from its tags',
  inTemplate: 'In a template of yours',
  makeInTemplate: (name: string) => `Make it in “${name}”`,
}
