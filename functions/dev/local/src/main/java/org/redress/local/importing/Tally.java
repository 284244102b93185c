package org.redress.local.importing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an import did, or would do.
 *
 * @param rows that were read
 * @param opened cases
 * @param before rows of which there was a case already
 * @param erased those among them whose case was erased; they are not imported again
 * @param rejections the first of them, by line
 * @param rejectedTo where all of them are, if there are any and anything was to be written
 */
public record Tally(
    long rows, long opened, long before, long erased, long rejected, List<Rejection> rejections,
    Optional<Path> rejectedTo) {

  /** As many are said; the file has them all. */
  static final int SAID = 20;

  /** Why a row was rejected. */
  public record Rejection(long line, String why) {

    /** Keeps what stood in the row out of logs. */
    @Override
    public String toString() {
      return "Rejection[line " + line + "]";
    }
  }

  public Tally {
    rejections = List.copyOf(rejections);
  }

  ObjectNode json(Path file, boolean dryRun) {
    ObjectNode all = JsonNodeFactory.instance.objectNode()
        .put("file", file.toString())
        .put("dryRun", dryRun)
        .put("rows", rows)
        .put("opened", opened)
        .put("before", before)
        .put("erased", erased)
        .put("rejected", rejected)
        .put("rejectedTo", rejectedTo.map(Path::toString).orElse(null));
    var list = all.putArray("rejections");
    rejections.forEach(one -> list.addObject().put("line", one.line()).put("why", one.why()));
    return all;
  }

  String sentence(boolean dryRun) {
    String opening = dryRun
        ? (opened == 1 ? " case would be opened" : " cases would be opened")
        : (opened == 1 ? " case opened" : " cases opened");
    return rows + (rows == 1 ? " row: " : " rows: ") + opened + opening + ", " + before + " there already"
        + (erased == 0 ? "" : " (" + erased + " of them erased since)") + ", " + rejected
        + " rejected" + rejectedTo.map(path -> "; mend " + path + " and import it").orElse("");
  }
}
