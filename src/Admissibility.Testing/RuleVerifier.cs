using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Testing;

/// <summary>The rule author's bench: one rule, amendments written by hand, spans marked in them. It knows no test framework.</summary>
/// <example>
/// <code>
/// var rule = new RuleVerifier(new SeveralArticlesRule());
/// rule.Reports("ARTICLE 3\nÀ [|l’article 5|], supprimer l’alinéa 1.");
/// rule.Accepts("ARTICLE 3\nSupprimer l’alinéa 2.");
/// </code>
/// </example>
/// <param name="rule">The rule under test.</param>
/// <param name="inferences">The rules that derive what it matches; no other rule is applied.</param>
public sealed class RuleVerifier(AdmissibilityRule rule, params AdmissibilityRule[] inferences)
{
    private readonly AmendmentChecker _checker = new([rule, .. inferences]);
    private readonly BoundDossier _dossier = BoundDossier.Of(Dossier.Empty);

    /// <summary>The dossier of the amendments; empty by default.</summary>
    public Dossier Dossier
    {
        get => _dossier.Dossier;
        init => _dossier = BoundDossier.Of(value);
    }

    /// <summary>How a text becomes an amendment; as a printed document by default. What structured data give in addition to the text is added here.</summary>
    public Func<SourceText, AmendmentDocument> Reader { get; init; } = source => TextDocumentReader.Read(source);

    /// <summary>The same bench with another dossier.</summary>
    public RuleVerifier With(Dossier dossier) => new(rule, inferences) { Dossier = dossier, Reader = Reader };

    /// <summary>The same bench with amendments read otherwise.</summary>
    public RuleVerifier ReadBy(Func<SourceText, AmendmentDocument> reader) => new(rule, inferences) { Dossier = Dossier, Reader = reader };

    /// <summary>The rule reports exactly the spans marked, with these messages where they are given.</summary>
    /// <param name="marked">An amendment with <c>[|…|]</c> round what is reported; without a mark, one report without a location.</param>
    /// <param name="messages">The messages in French, in the order of the marks.</param>
    /// <exception cref="VerificationException">It reports something else.</exception>
    public void Reports(string marked, params string[] messages)
    {
        var expected = MarkedText.Parse(marked);
        var found = Run(expected.Text);
        var spans = expected.Spans.Select(mark => mark.Span).ToList();
        var actual = found.Select(diagnostic => diagnostic.Location.Part == DocumentPart.Dossier ? (TextSpan?)null : diagnostic.Location.Span).ToList();
        var wanted = spans.Count == 0 ? [null] : spans.Select(span => (TextSpan?)span).ToList();
        if (!actual.SequenceEqual(wanted))
        {
            throw new VerificationException($"Attendu : {Show(expected.Text, wanted)}\nTrouvé : {Show(expected.Text, actual)}");
        }

        for (var i = 0; i < messages.Length; i++)
        {
            if (!string.Equals(found[i].Message.Fr, messages[i], StringComparison.Ordinal))
            {
                throw new VerificationException($"Message attendu : {messages[i]}\nMessage trouvé : {found[i].Message.Fr}");
            }
        }
    }

    /// <summary>The rule reports nothing on the amendment, and no context that it needs is missing.</summary>
    /// <exception cref="VerificationException">It reports something, or lacks context.</exception>
    public void Accepts(string text)
    {
        if (MarkedText.Parse(text).Spans.Length > 0)
        {
            throw new VerificationException("Un texte admis ne porte pas de marque.");
        }

        var result = Check(text);
        var found = OfRule(result);
        if (found.Count > 0)
        {
            throw new VerificationException($"Rien n’était attendu ; trouvé : {string.Join("\n", found.Select(diagnostic => diagnostic.Message.Fr))}");
        }

        if (result.Missing.Length > 0)
        {
            var missing = string.Join(" ; ", result.Missing.Select(unassessed => unassessed.Words()));
            throw new VerificationException($"La règle n’a pas pu être appréciée : {missing}");
        }
    }

    /// <summary>The rule cannot be judged without this item.</summary>
    /// <exception cref="VerificationException">It is judged, or another item is missing.</exception>
    public void IsUnassessedWithout(string text, MissingItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var result = Check(text);
        if (OfRule(result).Count > 0 || !result.Missing.Any(unassessed => unassessed.Gap == new UnknownContext(item)))
        {
            var found = result.Missing.Select(unassessed => unassessed.Words()).Concat(OfRule(result).Select(diagnostic => diagnostic.Message));
            throw new VerificationException($"Attendu : {item.Words} ; trouvé : {string.Join(" ; ", found)}");
        }
    }

    /// <summary>A rule that throws says nothing, which must not pass for « admitted ».</summary>
    private CheckResult Check(string text)
    {
        var result = _checker.Check(Reader(new SourceText(text, "essai")), _dossier);
        return result.Failures is [{ Exception: var exception }, ..]
            ? throw new VerificationException($"La règle {rule.Descriptor.Id} a échoué ({exception.GetType().Name}: {exception.Message}).", exception)
            : result;
    }

    private List<Diagnostic> Run(string text) => OfRule(Check(text));

    private List<Diagnostic> OfRule(CheckResult result) =>
        [.. result.Diagnostics.Where(diagnostic => diagnostic.Rule == rule.Descriptor).OrderBy(diagnostic => diagnostic.Location.Span.Start)];

    private static string Show(string text, List<TextSpan?> spans) =>
        spans.Count == 0 ? "rien" : string.Join(", ", spans.Select(span => span is { } at ? $"« {text.Substring(at.Start, at.Length)} »" : "sans place"));
}

/// <summary>A rule did not do what was expected of it.</summary>
public sealed class VerificationException : Exception
{
    /// <summary>A failure without a message.</summary>
    public VerificationException()
    {
    }

    /// <summary>A failure.</summary>
    /// <param name="message">What was expected, and what was found.</param>
    public VerificationException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    /// <param name="message">What was expected, and what was found.</param>
    /// <param name="innerException">The exception that the rule threw.</param>
    public VerificationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
