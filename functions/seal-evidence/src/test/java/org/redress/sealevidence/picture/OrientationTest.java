package org.redress.sealevidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

  private static final int WIDTH = 5;
  private static final int HEIGHT = 3;

  /** Where Exif says that the first pixel of the first line, and the last one of it, are to be seen. */
  @ParameterizedTest
  @CsvSource({
      "1, top left, top right", "2, top right, top left", "3, bottom right, bottom left",
      "4, bottom left, bottom right",
      "5, top left, bottom left", "6, top right, bottom right", "7, bottom right, top right",
      "8, bottom left, top left"})
  void theFirstLineComesToStandWhereItBelongs(int exif, String first, String last) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0xff0000);
    image.setRGB(WIDTH - 1, 0, 0x0000ff);

    BufferedImage upright = Orientation.of(exif).applied(image);

    assertThat(upright.getWidth()).isEqualTo(exif < 5 ? WIDTH : HEIGHT);
    assertThat(upright.getHeight()).isEqualTo(exif < 5 ? HEIGHT : WIDTH);
    assertThat(corner(upright, first)).isEqualTo(0xffff0000);
    assertThat(corner(upright, last)).isEqualTo(0xff0000ff);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 9, Integer.MAX_VALUE})
  void aNumberThatMeansNothingMeansUpright(int exif) {
    assertThat(Orientation.of(exif)).isEqualTo(Orientation.UPRIGHT);
  }

  private static int corner(BufferedImage image, String name) {
    int x = name.endsWith("left") ? 0 : image.getWidth() - 1;
    int y = name.startsWith("top") ? 0 : image.getHeight() - 1;
    return image.getRGB(x, y);
  }
}
