using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>How a new text comes into the law.</summary>
internal enum TextRole
{
    /// <summary>Sentences, alinéas, items added to a provision.</summary>
    Added,

    /// <summary>A whole article.</summary>
    NewArticle,

    /// <summary>A text in place of another.</summary>
    Rewritten,

    /// <summary>A provision of the bill that amends no other law.</summary>
    Free,
}

/// <summary>What the sentences of a new text do to public revenue, as facts.</summary>
internal static class NewTextBinder
{
    /// <summary>How many words there may be between what relieves and the levy that it relieves of.</summary>
    private const int Near = 12;

    private static readonly Phrases<bool> s_limits = WordLists.Of("new-text-binder.limits");

    private static readonly Phrases<bool> s_gifts = WordLists.Of("new-text-binder.gifts");

    private static readonly Phrases<bool> s_given = WordLists.Of("new-text-binder.given");

    /// <summary>« Le produit de cette taxe est affecté… »: of a levy that the text itself creates, which is nobody's yet.</summary>
    private static readonly Phrases<bool> s_own = WordLists.Of("new-text-binder.own");

    private static readonly Phrases<bool> s_shares = WordLists.Of("new-text-binder.shares");

    /// <summary>Words of a sentence that may only say how a relief that exists is applied.</summary>
    private static readonly Phrases<bool> s_beyond = WordLists.Of("new-text-binder.beyond");

    private static readonly Phrases<bool> s_due = WordLists.Of("new-text-binder.due");

    private static readonly Phrases<bool> s_indefinite = new(("une|un", true));

    private static readonly Phrases<bool> s_exemptions = WordLists.Of("new-text-binder.exemptions");

    private static readonly Phrases<bool> s_credits = new(("crédit d'impôt|crédits d'impôt", true));

    /// <summary>A provision of the bill that stands by itself; it changes the articles that it mentions where its clause opens or shuts something.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <param name="instruction">The provision.</param>
    /// <param name="usual">The code that the bill usually amends; null where none is usual.</param>
    public static bool BindFree(BoundAmendment amendment, Instruction instruction, string? usual)
    {
        if (instruction is not (FreeProvision or Experiment or CommencementClause or UnrecognizedInstruction))
        {
            return false;
        }

        return Bind(amendment, instruction.Span, ProvisionScope.Nowhere, TextRole.Free, instruction is CommencementClause ? null : usual ?? "");
    }

    /// <summary>Adds the facts of a new text, each kind of change of a provision once; false where no sentence of it shows what it does.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <param name="span">The text.</param>
    /// <param name="scope">The provision into which it is put.</param>
    /// <param name="role">How it is put in.</param>
    /// <param name="usual">For a text of its own: the code of articles that it mentions without a code, empty where none is usual.</param>
    public static bool Bind(BoundAmendment amendment, TextSpan span, ProvisionScope scope, TextRole role, string? usual = null)
    {
        var (facts, known, label, isShut) = (amendment.Facts, false, false, false);
        var isInArticle = role == TextRole.Added && scope.Provisions.Any(provision => provision.Article.Length > 0);
        var seen = new HashSet<(string, string, ChangeDirection, ChangeEvidence)>();
        foreach (var sentence in Sentences.In(amendment.Tokens.In(span)))
        {
            if (NewSentences.IsLabel(sentence))
            {
                label = NewSentences.IsItemLabel(sentence);
                continue;
            }

            if (NewSentences.IsCommencement(sentence))
            {
                known = true;
                continue;
            }

            if (isInArticle && isShut && NewSentences.Continues(sentence))
            {
                known = true;
                continue;
            }

            isShut = NewSentences.IsShutting(sentence);
            var location = new Location(DocumentPart.Dispositif, sentence.Span);
            if (s_limits.FindIn(sentence) is not null)
            {
                facts.Add(new CreditLimited(location, sentence.Shortened));
                known = true;
            }
            else if (IsGift(sentence))
            {
                facts.Add(new ResourceGiven(location, sentence.Shortened));
                known = true;
            }
            else if (CreatesLevy(sentence))
            {
                facts.Add(new LevyCreated(location, span, BearerOf(sentence, scope)));
                known = true;
            }
            else if (role is TextRole.Free or TextRole.NewArticle || !scope.Provisions.Any(provision => provision.Article.Length > 0))
            {
                known |= BindRelief(facts, sentence, scope, location, role, amendment.Placement is { IsAdditional: true })
                    || (usual is not null
                        && BindChange(facts, sentence, ProvisionScope.Mentioned(sentence, usual), location, TextRole.Free, isItem: false, seen));
            }
            else
            {
                known |= BindChange(facts, sentence, scope, location, role, label, seen);
            }

            label = false;
        }

        return known;
    }

    private static bool BindRelief(FactSet facts, Sentence sentence, ProvisionScope scope, Location location, TextRole role, bool isAdditional)
    {
        if (NounOfRelief(sentence) is not { } noun)
        {
            return false;
        }

        var bearer = scope.Provisions is [var provision, ..] ? provision.Bearer : noun.Bearer;
        facts.Add(new ReliefCreated(location, bearer, sentence.Shortened, NatureOf(sentence, noun))
        {
            IsCredit = s_credits.FindIn(sentence) is not null,
            IsOfBill = !isAdditional && scope.Provisions.IsEmpty,
            IsPlain = role == TextRole.Free && isAdditional && facts.Of<LevyCreated>().Count == 0 && noun.Bearer != PublicBody.Unnamed
                && NewSentences.MainClause(sentence) is { Meaning: ClauseMeaning.Opens } && s_beyond.FindIn(sentence) is null,
        });
        return true;
    }

    /// <summary>« Il est institué une taxe », « il est institué, au titre de 2025, une contribution »</summary>
    private static bool CreatesLevy(Sentence sentence)
    {
        if (NewSentences.MainClause(sentence) is { Meaning: ClauseMeaning.Taxes } || IsNewLevyDue(sentence))
        {
            return true;
        }

        if (MoneyWords.Acts.FindIn(sentence) is not { Value: ActForm.Creates } created || !sentence.Text.Tokens[created.End].IsMark(','))
        {
            return false;
        }

        var comma = sentence.Text.Next(created.End);
        while (comma < sentence.End && comma < created.End + (2 * Near) && !sentence.Text.Tokens[comma].IsMark(','))
        {
            comma = sentence.Text.Next(comma);
        }

        var noun = sentence.Text.Next(sentence.Text.Next(comma));
        return noun < sentence.End && MoneyWords.Nouns.At(sentence.Text, noun) is { Value.Kind: NounKind.Levy };
    }

    /// <summary>« À compter de 2025, une contribution additionnelle, dénommée…, est due par… »: the article before the levy shows that it is new.</summary>
    private static bool IsNewLevyDue(Sentence sentence) =>
        s_due.FindIn(sentence) is { } due && s_indefinite.FindIn(sentence.Text, sentence.From, due.At) is { } article
        && MoneyWords.Nouns.At(sentence.Text, article.End) is { Value.Kind: NounKind.Levy };

    /// <summary>What a sentence relieves of, or the relief that it opens; null where it opens none.</summary>
    private static MoneyNoun? NounOfRelief(Sentence sentence)
    {
        if (NewSentences.MainClause(sentence) is not { } clause)
        {
            // « Il est institué, dans ces zones, une exonération de cotisations »
            return MoneyWords.Acts.FindIn(sentence) is { Value: ActForm.Creates } created && NounIn(sentence, created.End, sentence.End) is { } opened
                && (opened.Kind == NounKind.Relief || s_exemptions.FindIn(sentence, created.End) is not null) ? opened : null;
        }

        var before = NounIn(sentence, sentence.From, clause.At);
        return clause.Meaning switch
        {
            ClauseMeaning.Opens or ClauseMeaning.Extends or ClauseMeaning.Lowers => NounIn(sentence, clause.At, clause.End + Near) ?? before,
            ClauseMeaning.Ends when s_exemptions.FindIn(sentence) is null
                && NounIn(sentence, Math.Max(sentence.From, clause.At - Near), clause.At) is { Kind: NounKind.Levy } ended => ended,
            _ => null,
        };
    }

    private static bool BindChange(FactSet facts, Sentence sentence, ProvisionScope scope, Location location, TextRole role, bool isItem,
        HashSet<(string, string, ChangeDirection, ChangeEvidence)> seen)
    {
        var known = false;
        foreach (var provision in scope.Provisions)
        {
            var (direction, evidence) = isItem && NewSentences.MainClause(sentence) is null
                ? (ChangeDirection.Widens, ChangeEvidence.NewCase)
                : NewSentences.Read(sentence, provision.Kind);
            if (role != TextRole.Added && (evidence is ChangeEvidence.NewSentence or ChangeEvidence.NewCase
                || (role == TextRole.Rewritten && evidence == ChangeEvidence.OpeningClause)))
            {
                (direction, evidence) = (ChangeDirection.Unknown, ChangeEvidence.Words);
            }

            known = true;
            if (seen.Add((provision.Law, provision.Article, direction, evidence)))
            {
                facts.Add(new ProvisionChanged(location, provision, direction, evidence, "", sentence.Shortened)
                {
                    Passage = sentence.Shortened,
                });
            }
        }

        return known;
    }

    /// <summary>« Une fraction du produit de l'accise revenant à l'État est attribuée aux communes »</summary>
    private static bool IsGift(Sentence sentence) =>
        s_given.FindIn(sentence) is not null && s_own.FindIn(sentence) is null
        && (s_gifts.FindIn(sentence) is not null
            || (s_shares.FindIn(sentence) is { } share && NounIn(sentence, share.End, sentence.End) is { Kind: NounKind.Levy }
                && MoneyWords.Payers.FindIn(sentence) is { Value: not null }));

    private static PublicBody BearerOf(Sentence sentence, ProvisionScope scope) =>
        scope.Provisions is [var provision, ..] ? provision.Bearer
        : NounIn(sentence, sentence.From, sentence.End)?.Bearer ?? PublicBody.Unnamed;

    /// <summary>The first levy or relief that is named between two tokens.</summary>
    private static MoneyNoun? NounIn(Sentence sentence, int from, int end)
    {
        end = Math.Min(end, sentence.End);
        for (var at = from; MoneyWords.Nouns.FindIn(sentence.Text, at, end) is { } found; at = found.End)
        {
            if (found.Value.Kind is NounKind.Levy or NounKind.Relief)
            {
                return found.Value;
            }
        }

        return null;
    }

    private static LocalizedText NatureOf(Sentence sentence, MoneyNoun noun) =>
        s_credits.FindIn(sentence) is not null ? new("un crédit d’impôt", "a tax credit")
        : s_exemptions.FindIn(sentence) is not null ? new("une exonération", "an exemption")
        : noun.Kind == NounKind.Relief ? new("un avantage fiscal ou social", "a tax or social relief")
        : new("un allègement", "a reduction of a levy");
}
