using System.Text;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>The text to which an amendment refers, by the numbers of both.</summary>
internal static class BaseText
{
    /// <summary>Whether the bill given has another number than the one that the amendment names.</summary>
    public static bool IsOther(AmendmentDocument document, Dossier dossier) =>
        dossier.Bill?.Number is { } given && document.Header.BillNumber?.Value is { } named
        && Digits(given) is { Length: > 0 } one && Digits(named) is { Length: > 0 } other && one != other;

    /// <summary>Whether it is filed in a second deliberation, and the bill given is not said to be the text of that stage.</summary>
    public static bool IsOfOtherStage(AmendmentDocument document, Dossier dossier) =>
        dossier is { Bill: not null, Stage: not Stage.SecondDeliberation } && ContextBinder.StageOf(document, dossier) == Stage.SecondDeliberation;

    /// <summary>« 63 » of « n° 63 (2017-2018) »; figures may be parted by a blank.</summary>
    private static string Digits(string number)
    {
        var digits = new StringBuilder();
        foreach (var c in number.AsSpan(Math.Max(0, number.AsSpan().IndexOfAnyInRange('0', '9'))))
        {
            if (char.IsAsciiDigit(c))
            {
                digits.Append(c);
            }
            else if (!Typography.IsSpace(c))
            {
                break;
            }
        }

        return digits.ToString().TrimStart('0');
    }
}
