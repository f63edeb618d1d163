using Admissibility.Amendments;
using Admissibility.Binding;
using Admissibility.Parsing;

namespace Admissibility.RuleQuality.Link;

/// <summary>What amendments to other bills say where the archive notes the same law: all that is known of an amendment without text.</summary>
internal sealed class LawReferences
{
    /// <summary>How many first digits of an article make a family: those of a book, a title, a chapter, a section.</summary>
    private const int Deepest = 4;

    private readonly Dictionary<string, Dictionary<string, Profile>> _byKey = new(StringComparer.Ordinal);

    public LawReferences(IEnumerable<AmendmentDocument> amendments)
    {
        foreach (var amendment in amendments.Where(amendment => amendment.Dispositif is not null && amendment.Context.LawReference is not null))
        {
            var words = SubjectWords.Of(amendment).Weights;
            foreach (var key in Keys(amendment.Context.LawReference!))
            {
                if (!_byKey.TryGetValue(key, out var bills))
                {
                    _byKey.Add(key, bills = new(StringComparer.Ordinal));
                }

                var bill = amendment.Context.BillReference ?? "";
                if (!bills.TryGetValue(bill, out var profile))
                {
                    bills.Add(bill, profile = new());
                }

                profile.Add(words);
            }
        }
    }

    /// <summary>The closeness of the amendment's law to the article where it is placed, and to the whole bill.</summary>
    public double LinkOf(AmendmentDocument amendment, string bill, BillSubject subject)
    {
        var words = WordsOf(amendment.Context.LawReference!, bill);
        var number = AmendmentParser.ParsePlacement(amendment.Placement!, out _)?.Division.Number;
        var whole = Closeness(words, Whole(subject));
        var article = subject.Articles.FirstOrDefault(article => article.Name == number).Words;
        return whole + (article is null ? whole : Closeness(words, article.Weights));
    }

    /// <summary>The law, then families of its articles, the narrowest first; each counts for half of the one before.</summary>
    private static IEnumerable<string> Keys(string reference)
    {
        var folded = reference.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal);
        yield return folded;
        var law = folded[..Math.Max(folded.LastIndexOf(' '), 0)];
        var article = folded[(law.Length == 0 ? 0 : law.Length + 1)..];
        var letters = article.TakeWhile(char.IsLetter).Count();
        var digits = article.Skip(letters).TakeWhile(char.IsAsciiDigit).Count();
        for (var depth = Math.Min(Deepest, digits); depth > 0; depth--)
        {
            yield return $"{law} {article[..(letters + depth)]}*";
        }

        yield return law;
    }

    private Dictionary<string, double> WordsOf(string reference, string exceptBill)
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        var share = 1.0;
        foreach (var key in Keys(reference))
        {
            var profiles = _byKey.GetValueOrDefault(key)?.Where(bill => bill.Key != exceptBill).Select(bill => bill.Value).ToList() ?? [];
            var amendments = profiles.Sum(profile => profile.Amendments);
            foreach (var (stem, weight) in profiles.SelectMany(profile => profile.Weights))
            {
                words[stem] = words.GetValueOrDefault(stem) + (share * weight / amendments);
            }

            share /= 2;
        }

        return words;
    }

    private static Dictionary<string, double> Whole(BillSubject subject)
    {
        var whole = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (stem, weight) in subject.Articles.SelectMany(article => article.Words.Weights))
        {
            whole[stem] = whole.GetValueOrDefault(stem) + weight;
        }

        return whole;
    }

    private static double Closeness(Dictionary<string, double> one, IReadOnlyDictionary<string, double> other)
    {
        var length = Math.Sqrt(one.Values.Sum(weight => weight * weight) * other.Values.Sum(weight => weight * weight));
        return length == 0 ? 0 : one.Sum(entry => entry.Value * other.GetValueOrDefault(entry.Key)) / length;
    }

    private sealed class Profile
    {
        public Dictionary<string, double> Weights { get; } = new(StringComparer.Ordinal);

        public int Amendments { get; private set; }

        public void Add(IReadOnlyDictionary<string, double> words)
        {
            Amendments++;
            foreach (var (stem, weight) in words)
            {
                Weights[stem] = Weights.GetValueOrDefault(stem) + weight;
            }
        }
    }
}
