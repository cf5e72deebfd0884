import com.ibm.icu.text.Transliterator;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes which characters of GB 2312 sound the same and which look alike: see bin/make-lookalikes. */
final class Lookalikes {

    private static final int SIDE = 48;
    private static final int CELLS = 16;
    private static final int MOST = 14;
    private static final double ALIKE = 0.62;

    public static void main(String[] arguments) throws Exception {
        var characters = characters();
        var folder = Path.of(arguments[1]);
        Files.write(folder.resolve("sounds.txt"), sounds(characters));
        var font = Font.createFont(Font.TRUETYPE_FONT, new File(arguments[0])).deriveFont(44f);
        Files.write(folder.resolve("lookalikes.txt"), looks(characters, font));
    }

    private static List<Character> characters() {
        var characters = new ArrayList<Character>();
        for (int high = 0xB0; high <= 0xF7; high++) {
            for (int low = 0xA1; low <= 0xFE; low++) {
                var text = new String(new byte[] {(byte) high, (byte) low}, Charset.forName("GB2312"));
                if (text.length() == 1 && text.charAt(0) >= 0x4E00 && text.charAt(0) <= 0x9FA5) characters.add(text.charAt(0));
            }
        }
        for (char more : "菓唿镕".toCharArray()) if (!characters.contains(more)) characters.add(more);
        return characters;
    }

    private static List<String> sounds(List<Character> characters) {
        var reader = Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");
        var sounds = new TreeMap<String, StringBuilder>();
        for (var one : characters) {
            sounds.computeIfAbsent(reader.transliterate("" + one).strip(), key -> new StringBuilder()).append(one);
        }
        return sounds.entrySet().stream().map(sound -> sound.getKey() + " " + sound.getValue()).toList();
    }

    private static List<String> looks(List<Character> characters, Font font) {
        var pictures = characters.stream().map(one -> picture(one, font)).toList();
        return IntStream.range(0, characters.size()).mapToObj(i -> {
            record Near(int other, double alike) {}
            var near = IntStream.range(0, characters.size())
                    .filter(k -> k != i)
                    .mapToObj(k -> new Near(k, product(pictures.get(i), pictures.get(k))))
                    .filter(one -> one.alike() >= ALIKE)
                    .sorted(Comparator.comparingDouble(one -> -one.alike()))
                    .limit(MOST)
                    .toList();
            var line = new StringBuilder().append(characters.get(i)).append(' ');
            near.forEach(one -> line.append(characters.get(one.other())));
            return line.toString();
        }).filter(line -> line.length() > 2).toList();
    }

    /** The character in grey, blurred to a few cells, of mean 0 and length 1. */
    private static float[] picture(char character, Font font) {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(font);
        pen.setColor(Color.WHITE);
        pen.drawString("" + character, 2, 40);
        pen.dispose();
        int step = SIDE / CELLS;
        var cells = new float[CELLS * CELLS];
        for (int y = -1; y <= SIDE; y++) {
            for (int x = -1; x <= SIDE; x++) {
                if (x < 0 || y < 0 || x >= SIDE || y >= SIDE) continue;
                float ink = image.getRaster().getSample(x, y, 0) / 255f;
                for (int row = Math.max(0, (y - 1) / step); row <= Math.min(CELLS - 1, (y + 1) / step); row++) {
                    for (int column = Math.max(0, (x - 1) / step); column <= Math.min(CELLS - 1, (x + 1) / step); column++) {
                        cells[row * CELLS + column] += ink;
                    }
                }
            }
        }
        float mean = 0;
        for (float cell : cells) mean += cell / cells.length;
        double length = 0;
        for (int i = 0; i < cells.length; i++) {
            cells[i] -= mean;
            length += cells[i] * cells[i];
        }
        for (int i = 0; i < cells.length; i++) cells[i] /= (float) Math.sqrt(length);
        return cells;
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
