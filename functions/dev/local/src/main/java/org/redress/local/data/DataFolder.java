package org.redress.local.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.local.UserException;

/** The folder that a local run keeps everything in. One run at a time has it. */
public final class DataFolder implements AutoCloseable {

  private static final String MARKER = "redress-data.txt";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes a folder, which is made if need be.
   *
   * @param reset whether to empty it first
   * @throws UserException if it is not one of ours, or another run has it
   */
  public static DataFolder take(Path folder, boolean reset) throws IOException {
    if (Files.isDirectory(folder) && !isEmpty(folder) && !Files.exists(folder.resolve(MARKER))) {
      throw UserException.misused(
          folder + " holds other things than a local run's data, so it is left alone; name another with --data");
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(MARKER),
        "The data of a local run of Redress: invented cases only. 'redress local --reset' empties this folder.\n");
    FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw UserException.misused("Another local run is using " + folder + "; stop it, or name another with --data");
    }
    DataFolder taken = new DataFolder(folder, channel, lock);
    Files.deleteIfExists(taken.localFile());
    if (reset) {
      taken.empty();
    }
    return taken;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private void empty() throws IOException {
    List<Path> all;
    try (Stream<Path> entries = Files.walk(folder)) {
      all = entries.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path entry : all) {
      if (!entry.equals(folder) && !entry.equals(folder.resolve(LOCK)) && !entry.equals(folder.resolve(MARKER))) {
        Files.delete(entry);
      }
    }
  }

  /** Something in the folder. */
  public Path resolve(String name) {
    return folder.resolve(name);
  }

  /** Where the run says what it is, once it is ready. */
  public Path localFile() {
    return folder.resolve(LocalFile.NAME);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(localFile());
    lock.release();
    channel.close();
  }
}
