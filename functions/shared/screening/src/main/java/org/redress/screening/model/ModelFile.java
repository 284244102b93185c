package org.redress.screening.model;

import java.util.List;
import org.redress.screening.data.DataNode;

/**
 * What a model says of itself.
 *
 * @param sha256 of the weights, in hexadecimal
 * @param window the most pieces that it reads at once, without the two at the ends
 * @param stride how many pieces the windows over a longer text lie apart
 * @param heads its outputs, in their order
 */
record ModelFile(String version, String sha256, int window, int stride, List<Head> heads) {

  /** How text is made into words; a model trained on another reading would see other words than it learned. */
  private static final int READING = 1;

  static ModelFile read(DataNode node) {
    if (node.count("reading") != READING) {
      throw node.fault("reading must be " + READING + ", the one that this program knows");
    }
    ModelFile file = new ModelFile(
        node.text("version"), node.text("sha256"), node.count("window"), node.count("stride"),
        node.objects("heads", Head::read));
    if (file.stride > file.window) {
      throw node.fault("stride must leave no piece out: at most window");
    }
    if (file.heads.isEmpty()) {
      throw node.fault("heads must not be empty");
    }
    return file;
  }
}
