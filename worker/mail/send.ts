import type { Delivery, Mail } from './mail.ts'
import type { MailSettings } from './mailSettings.ts'
import { sendByService } from './service.ts'
import { sendBySmtp } from './smtp.ts'

/** Sends a mail the way the settings say; waits for nothing longer than some seconds. */
export function sendMail({ sender, from }: MailSettings, mail: Mail): Promise<Delivery> {
  return sender.kind === 'smtp' ? sendBySmtp(sender, from, mail) : sendByService(sender, from, mail)
}
