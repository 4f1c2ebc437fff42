import * as z from 'zod';

const address = z.object({ address: z.email(), displayName: z.string().optional() });

/** What the service demands of a message: a sender, recipients, a subject and a text. */
const messageSchema = z
  .object({
    senderAddress: z.email(),
    content: z
      .object({
        subject: z.string().min(1),
        plainText: z.string().min(1).optional(),
        html: z.string().min(1).optional(),
      })
      .refine(({ plainText, html }) => plainText !== undefined || html !== undefined, 'plainText or html is required'),
    recipients: z
      .object({ to: z.array(address).optional(), cc: z.array(address).optional(), bcc: z.array(address).optional() })
      .refine(({ to = [], cc = [], bcc = [] }) => {
        const count = to.length + cc.length + bcc.length;
        return count >= 1 && count <= 50;
      }, 'between 1 and 50 recipients are required'),
    headers: z.record(z.string(), z.string()).optional(),
    replyTo: z.array(address).optional(),
    attachments: z
      .array(z.object({ name: z.string(), contentType: z.string(), contentInBase64: z.string() }))
      .optional(),
    userEngagementTrackingDisabled: z.boolean().optional(),
  })
  .strict();

export type Message = z.output<typeof messageSchema>;

/** The message, or what is wrong with it: places and rules, never what was sent. */
export function messageOf(body: unknown): { message: Message } | { fault: string } {
  const parsed = messageSchema.safeParse(body);
  if (parsed.success) return { message: parsed.data };
  return { fault: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') };
}
