package org.redress.caseworkaws.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.Mailer;
import org.redress.casework.report.EmailAddress;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

/** Mails by way of SES: one call each, and an error is read for whether SES can have taken the mail. */
public final class SesMailer implements Mailer {

  /** How long the one call may take. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SesV2Client ses;
  private final MailSender sender;
  private final String configurationSet;

  /**
   * Wires the mailer.
   *
   * @param ses must not try again by itself: see {@link Clients#noRepetition}
   * @param sender the From address, with or without a display name in any letters
   * @param configurationSet the one whose events are listened to
   */
  public SesMailer(SesV2Client ses, String sender, String configurationSet) {
    this.ses = ses;
    this.sender = MailSender.parse(sender);
    this.configurationSet = configurationSet;
  }

  /** Mails from the sender that the environment names. */
  public static SesMailer connect(Environment environment) {
    return new SesMailer(
        Clients.once(SesV2Client.builder(), PATIENCE).build(), environment.required("MAIL_SENDER"),
        environment.required("MAIL_CONFIGURATION_SET"));
  }

  /** What stands behind the at of the Message-IDs that SES gives. */
  public static String messageIdHost(Region region) {
    return (region.equals(Region.US_EAST_1) ? "email" : region.id()) + ".amazonses.com";
  }

  @Override
  public Answer send(Mail mail) {
    try {
      return new Answer.Accepted(ses.sendEmail(request(mail)).messageId());
    } catch (SdkException e) {
      return SesErrors.read(e);
    }
  }

  private SendEmailRequest request(Mail mail) {
    return SendEmailRequest.builder()
        .fromEmailAddress(sender.header())
        .destination(to -> to.toAddresses(mail.to().value()))
        .replyToAddresses(mail.replyTo().stream().map(EmailAddress::value).toList())
        .configurationSetName(configurationSet)
        .emailTags(
            mail.tags()
                .entrySet()
                .stream()
                .map(tag -> MessageTag.builder().name(tag.getKey()).value(tag.getValue()).build())
                .toList())
        .content(content -> content.simple(message(mail)))
        .build();
  }

  private static Message message(Mail mail) {
    return Message.builder()
        .subject(utf8(mail.subject()))
        .body(body -> body.text(utf8(mail.text())).html(utf8(mail.html())))
        .headers(
            mail.headers()
                .entrySet()
                .stream()
                .map(header -> MessageHeader.builder().name(header.getKey()).value(header.getValue()).build())
                .toList())
        .build();
  }

  private static Content utf8(String text) {
    return Content.builder().charset(UTF_8.name()).data(text).build();
  }
}
