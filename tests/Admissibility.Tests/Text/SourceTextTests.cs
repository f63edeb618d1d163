using Admissibility.Text;

namespace Admissibility.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("un\ndeux\ntrois", 3, 2, 1)]
    [InlineData("un\r\ndeux", 5, 2, 2)]
    [InlineData("un\rdeux", 3, 2, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("un", 2, 1, 3)]
    public void An_offset_is_a_line_and_a_column_from_one(string text, int offset, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), new SourceText(text, "essai").PositionAt(offset));

    [Fact]
    public void A_line_is_given_without_its_end()
    {
        var source = new SourceText("un\r\ndeux\n", "essai");
        Assert.Equal(["un", "deux", ""], Enumerable.Range(1, source.LineCount).Select(line => source.Slice(source.LineSpan(line))));
    }

    [SeededProperty]
    public bool Every_offset_lies_on_its_line(string? text, ushort at)
    {
        var source = new SourceText(text ?? "", "essai");
        var offset = at % (source.Length + 1);
        var position = source.PositionAt(offset);
        return source.LineSpan(position.Line).Start + position.Column - 1 == offset;
    }
}
