package org.redress.local.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.local.UserException;
import org.redress.local.data.LocalFile;
import org.redress.local.run.SdkSettings;
import picocli.CommandLine.Option;

/** Which system a command is for; mixed into every command that needs one. */
public final class Target {

  @Option(names = "--data", paramLabel = "FOLDER", description = "Data folder of the local run (default: .redress/data in the project).")
  private @Nullable Path data;

  @Option(names = "--stack", paramLabel = "NAME", description = "CloudFormation stack in AWS, found by the SDK's own settings, instead of the local run.")
  private @Nullable String stack;

  /** Whether it is the local run. */
  public boolean isLocal() {
    return stack == null;
  }

  /** Who is at the keyboard: the caller that AWS knows, or on this machine its user. */
  public String operator() throws IOException {
    return stack == null ? System.getProperty("user.name", "unknown") : CallerIdentity.arn();
  }

  /** Finds the system, and points this JVM's SDK to it if it is a local one. */
  public Connection connect() throws IOException {
    if (stack != null) {
      if (data != null) {
        throw UserException.misused("Name either --data or --stack, not both");
      }
      return StackOutputs.connect(stack);
    }
    LocalFile local = LocalFile.read(data == null ? Project.dataFolder() : data);
    SdkSettings.apply(local.endpoints(), local.region());
    return new Connection(Optional.of(local.site()), local.settings(), local.queues());
  }
}
