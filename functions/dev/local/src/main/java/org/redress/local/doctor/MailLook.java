package org.redress.local.doctor;

import java.util.ArrayList;
import java.util.List;
import org.redress.caseworkaws.sdk.Clients;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.GetAccountResponse;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;

/** Whether mails can go out: the account's standing with SES, and the identity that they are sent as. */
final class MailLook {

  private final Patient patient;

  MailLook(Patient patient) {
    this.patient = patient;
  }

  List<Finding> look() {
    if (patient.local()) {
      return List.of(Finding.right("mail", "goes to the mailbox page of the local run, and nowhere else"));
    }
    List<Finding> findings = new ArrayList<>();
    try (SesV2Client ses = Clients.patient(SesV2Client.builder()).build()) {
      findings.add(account(ses.getAccount(ask -> {})));
      String sender = patient.setting("MAIL_SENDER");
      findings.add(
          sender.isEmpty()
              ? Finding.wrong("mail identity", "the stack does not say who sends: deploy the template as it is now")
              : identity(ses, domain(sender)));
    }
    return findings;
  }

  private static Finding account(GetAccountResponse account) {
    if (!Boolean.TRUE.equals(account.sendingEnabled())) {
      return Finding.wrong("mail", "AWS lets this account send none: look into the reputation page of SES");
    }
    return Boolean.TRUE.equals(account.productionAccessEnabled())
        ? Finding.right("mail", "the account may send to everybody")
        : Finding.wrong(
            "mail", "the account is in SES's sandbox, so mails reach verified addresses alone: ask AWS for production "
                + "access");
  }

  private static Finding identity(SesV2Client ses, String domain) {
    try {
      return Boolean.TRUE.equals(ses.getEmailIdentity(ask -> ask.emailIdentity(domain)).verifiedForSendingStatus())
          ? Finding.right("mail identity", domain + " is verified")
          : Finding.wrong("mail identity", domain + " is not verified: enter the DNS records that SES shows for it");
    } catch (NotFoundException _) {
      return Finding.wrong("mail identity", "SES does not know " + domain + ": deploy with ManageMailIdentity=yes");
    }
  }

  private static String domain(String sender) {
    return sender.substring(sender.lastIndexOf('@') + 1).replace(">", "").strip();
  }
}
