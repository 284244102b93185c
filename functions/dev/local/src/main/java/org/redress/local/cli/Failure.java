package org.redress.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import org.redress.caseworkaws.sdk.Fault;
import org.redress.local.UserException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What went wrong, in one sentence that says what to do next. */
public final class Failure {

  private static final int FORBIDDEN = 403;

  private Failure() {}

  /** Of something that a command ran into. The words of others' exceptions may hold what nobody should see. */
  public static String sentence(Throwable failure) {
    return switch (failure) {
      case UserException known -> String.valueOf(known.getMessage());
      case NoSuchFileException missing -> "There is no file " + missing.getFile() + "; look at how it is spelt";
      case AccessDeniedException denied -> "The file " + denied.getFile() + " may not be read or written by you; "
          + "change its rights or name another";
      case FileSystemException odd -> "The file " + odd.getFile() + " cannot be read or written"
          + (odd.getReason() == null ? "" : " (" + odd.getReason() + ")") + "; name another";
      case UncheckedIOException wrapped -> sentence(Objects.requireNonNull(wrapped.getCause()));
      case AwsServiceException refused -> refusal(refused);
      case SdkClientException unreached -> unreached(unreached);
      case ConnectException _ -> "The system does not answer; see that it runs, and try again";
      case InterruptedException _ -> "It was interrupted; run it again";
      default -> "It failed (" + what(failure) + "); add --verbose to see where";
    };
  }

  /** Of a command line that cannot be understood. */
  public static String sentence(ParameterException misuse) {
    String said = said(misuse);
    List<String> meant = misuse instanceof UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions()
        : List.of();
    String name = misuse.getCommandLine().getCommandSpec().qualifiedName();
    return (said.endsWith(".") ? said.substring(0, said.length() - 1) : said)
        + (meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?")
        + (meant.isEmpty() ? "; '" : " '") + name + " --help' shows how";
  }

  private static String said(ParameterException misuse) {
    return misuse instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
        && !misuse.getCommandLine().getSubcommands().isEmpty()
            ? "There is no command '" + unmatched.getUnmatched().getFirst() + "'"
            : String.valueOf(misuse.getMessage()).strip();
  }

  private static String refusal(AwsServiceException refused) {
    String kind = Fault.kind(refused);
    return refused.statusCode() == FORBIDDEN || kind.contains("AccessDenied")
        ? "AWS does not let you do this (" + kind + "); ask whoever gives rights in the account"
        : "AWS refused it (" + kind + "); add --verbose to see where";
  }

  private static String unreached(SdkClientException unreached) {
    for (Throwable cause = unreached; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException) {
        return "The system does not answer; see that it runs, and try again";
      }
      if (cause instanceof IOException) {
        return "The connection to the system broke (" + cause.getClass().getSimpleName() + "); try again";
      }
    }
    return String.valueOf(unreached.getMessage()).contains("credentials")
        ? "AWS does not know who you are; sign in, or name a profile in AWS_PROFILE"
        : "AWS could not be asked (" + Fault.kind(unreached) + "); look at region and profile, and try again";
  }

  private static String what(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    boolean ours = trace.length > 0 && trace[0].getClassName().startsWith("org.redress.");
    return Fault.kind(failure) + (ours && failure.getMessage() != null ? ": " + failure.getMessage() : "");
  }
}
