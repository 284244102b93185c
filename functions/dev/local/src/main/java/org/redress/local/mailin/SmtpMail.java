package org.redress.local.mailin;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.TooMuchDataException;
import software.amazon.awssdk.core.exception.SdkException;

/** One mail on its way through the SMTP port. */
final class SmtpMail implements MessageHandler {

  private static final int TRY_LATER = 451;
  private static final int NO_SUCH_MAILBOX = 550;

  private final Inbox inbox;
  private String sender = "";

  SmtpMail(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public void from(String address) {
    sender = address;
  }

  @Override
  public void recipient(String address) throws RejectException {
    if (!address.substring(address.lastIndexOf('@') + 1).equalsIgnoreCase(inbox.domain())) {
      throw new RejectException(NO_SUCH_MAILBOX, "Mails are taken in for addresses at " + inbox.domain());
    }
  }

  @Override
  public @Nullable String data(InputStream bytes) throws RejectException, IOException {
    byte[] mail = bytes.readNBytes(SmtpPort.MOST_BYTES + 1);
    if (mail.length > SmtpPort.MOST_BYTES) {
      throw new TooMuchDataException("A mail has at most " + SmtpPort.MOST_BYTES + " bytes");
    }
    try {
      return "stored as " + inbox.take(mail, Optional.of(sender));
    } catch (SdkException _) {
      throw new RejectException(TRY_LATER, "The mail could not be stored; try again");
    }
  }

  @Override
  public void done() {
    // Whatever became of the mail was said when its data came.
  }
}
