using Admissibility.Text;

namespace Admissibility.Bills;

/// <summary>Reads the headings of what is after the articles: « ANNEXE », « Annexe n° 2 », « RAPPORT ANNEXÉ », « ÉTAT B ».</summary>
internal static class AnnexHeading
{
    /// <summary>Label and intitulé of an annex; null for any other line.</summary>
    public static (string Label, string Title)? TryRead(BillLine line)
    {
        if (line.Form is BillLineForm.Body or BillLineForm.Table)
        {
            return null;
        }

        var words = new HeadingWords(line.Text);
        if (words.Take(word => word == "rapport"))
        {
            return words.Take(word => word == "annexe") && words.AtEnd ? words.Split() : null;
        }

        var isAnnex = words.Take(word => word == "annexe");
        if (!isAnnex && !words.Take(word => word == "etat"))
        {
            return null;
        }

        var isNumbered = words.TakeCapitals()
            || (words.Take(word => word is "n°" or "no") & words.Take(word => char.IsAsciiDigit(word[0])))
            || words.Take(word => RomanNumeral.IsSmall(word));
        var isAlone = words.AtEnd || words.Rest[0] is '(' or '[' or ':' || Typography.IsDash(words.Rest[0]);
        var isKnown = isAnnex ? isAlone || line.Form == BillLineForm.Heading : isNumbered && isAlone;
        return isKnown && words.IsHeading(line.Form) ? words.Split() : null;
    }

    /// <summary>« ÉTATS LÉGISLATIFS ANNEXÉS », over all of them.</summary>
    public static bool IsOverStates(string line) => Typography.FoldText(line) == "etats legislatifs annexes";
}
