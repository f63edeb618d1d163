using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Whose money the additional articles of finance and social-security bills are about, provision by provision, and in the words of their texts. Gages and
/// requests for reports are no provisions here. It concludes nothing: rules do.
/// </summary>
internal sealed class OwnerBinder
{
    private static readonly Lazy<ProvisionTable> s_others = new(() => new(KnowledgeTable.Read("owners")));

    private readonly BoundAmendment _amendment;
    private readonly Antecedents _antecedents;
    private readonly BillNature _bill;
    private readonly string _usualCode;
    private readonly List<(TextSpan Span, ResourceHolder Owner)> _found = [];

    private OwnerBinder(BoundAmendment amendment, BillNature bill)
    {
        _amendment = amendment;
        _antecedents = Antecedents.Of(amendment.Syntax.Dispositif!);
        _bill = bill;
        _usualCode = FinanceBill.UsualCode(bill)!;
    }

    public static void Bind(BoundAmendment amendment)
    {
        if (amendment.Facts.Of<AdditionalArticle>().Count > 0 && !amendment.Document.Header.IsSubAmendment && FinanceBill.Of(amendment.Facts) is { } bill)
        {
            new OwnerBinder(amendment, bill).Bind();
        }
    }

    private void Bind()
    {
        foreach (var instruction in _amendment.Syntax.Dispositif!.Instructions)
        {
            Visit(instruction, ProvisionScope.Nowhere);
        }

        foreach (var levy in _amendment.Facts.Of<LevyCreated>())
        {
            Add(levy.Location.Span, HolderOf(levy.Bearer));
        }

        AddWords();
        AddReports();
        var part = _amendment.Facts.Of<FinancePart>() is [var known, ..] ? known.Number : (int?)null;
        var year = FinanceBill.YearOf(_amendment);
        var places = new HashSet<DomainPlace>();
        foreach (var (span, owner) in _found.Distinct().OrderBy(found => found.Span.Start))
        {
            var place = DomainTable.Default.PlaceOf(_bill, part, year, owner);
            _amendment.Facts.Add(new ResourceOwner(
                new(DocumentPart.Dispositif, span), _bill, owner, place, Passage.OneLine(_amendment.Document.Dispositif!.Source.Slice(span), Sentence.Shown))
            {
                IsFirst = places.Add(place),
            });
        }
    }

    private void Visit(Instruction instruction, ProvisionScope scope)
    {
        switch (instruction)
        {
            case GageClause or ReportRequest or Renumbering or HeadingText or CommencementClause or DecreeProvision:
                break;
            case TargetedInstruction targeted:
                Visit(targeted, scope);
                break;
            default:
                AddMentioned(instruction);
                break;
        }
    }

    /// <summary>A provision that changes no law itself: it is about the money of the articles that it mentions.</summary>
    private void AddMentioned(Instruction instruction)
    {
        var mentioned = Sentences.In(_amendment.Tokens.In(instruction.Span))
            .SelectMany(sentence => ProvisionScope.Mentioned(sentence, _usualCode).Provisions)
            .ToList();
        if (mentioned.Count == 0)
        {
            Add(instruction.Span, ResourceHolder.Unknown);
        }

        foreach (var provision in mentioned)
        {
            Add(provision.Location.Span, HolderOf(provision.Bearer));
        }
    }

    private void Visit(TargetedInstruction instruction, ProvisionScope scope)
    {
        var inner = scope.In(instruction.Targets, _antecedents, _usualCode);
        if (ArticleOfBill(instruction, inner) is { } law)
        {
            foreach (var part in law)
            {
                Visit(part, ProvisionScope.Nowhere);
            }

            return;
        }

        var newArticle = instruction is ContentInstruction { Content: { Kind: ContentKind.Article, Quotations: [var quotation, ..] } }
            && inner.ForNewArticle(quotation.Text, quotation.Span, _usualCode) is { } own && own != inner ? own : null;
        if (newArticle is not null)
        {
            Add(instruction.Span, HolderOf(newArticle.Provisions[0].Bearer));
        }
        else if (instruction is not Modification { Instructions.Count: > 0 } || inner.Article is not null)
        {
            foreach (var target in instruction.Targets)
            {
                Add(target.Span, OwnerOf(scope.In([target], _antecedents, _usualCode)));
            }
        }

        if (instruction is Modification group)
        {
            foreach (var child in group.Instructions)
            {
                Visit(child, inner);
            }
        }
    }

    /// <summary>
    /// What « insérer un article additionnel ainsi rédigé » brings, where that order is in the text itself, as in the Sénat; nothing where what
    /// it brings is after it; null for other orders.
    /// </summary>
    private static Instruction[]? ArticleOfBill(TargetedInstruction instruction, ProvisionScope scope) =>
        instruction is ContentInstruction { Content: { Kind: ContentKind.Article } content } && scope is { Law: null, Provisions: [] }
            ? [.. content.Quotations.SelectMany(quotation => quotation.Law)]
            : null;

    /// <summary>Whose money a provision of the law in force is about; not known for a passage of the bill.</summary>
    private static ResourceHolder OwnerOf(ProvisionScope scope) =>
        (scope.Provisions is [var provision, ..] ? provision.Law : scope.Law) is not { } law ? ResourceHolder.Unknown
        : RowOf(law, scope.Article) is { } row ? row.Bearer == PublicBody.Unnamed ? ResourceHolder.None : HolderOf(row.Bearer)
        : IsCode(law) ? ResourceHolder.None
        : ResourceHolder.Unknown;

    /// <summary>A code is known by the tables, article by article; of a law that is not in them nothing is known.</summary>
    private static bool IsCode(string law) => law.StartsWith("code", StringComparison.OrdinalIgnoreCase);

    /// <summary>The row for an article: one of a range before one of a whole law, and one of the owners before one of the provisions.</summary>
    private static ProvisionRow? RowOf(string law, ArticleNumber? article)
    {
        var (owner, provision) = (s_others.Value.Find(law, article), ProvisionTable.Default.Find(law, article));
        return owner is { From: null } && provision is { From: not null } ? provision : owner ?? provision;
    }

    private static ResourceHolder HolderOf(PublicBody body) =>
        body == PublicBody.State ? ResourceHolder.State
        : body == PublicBody.LocalAuthorities ? ResourceHolder.Local
        : body == PublicBody.SocialSecurity ? ResourceHolder.Social
        : body == PublicBody.Operators ? ResourceHolder.Operator
        : ResourceHolder.Unknown;

    /// <summary>
    /// Words about the State or social security always count; those that may be about any money, only where no provision is. The name of a code that is amended
    /// counts in a finance bill, even miswritten (« code des impositions pour les biens »); « code de la sécurité sociale » says nothing of its articles.
    /// </summary>
    private void AddWords()
    {
        var isOfMoney = _found.Exists(found => found.Owner is not (ResourceHolder.None or ResourceHolder.Unknown));
        var words = OwnerWords.In(_bill);
        var skipped = _amendment.Syntax.Dispositif!.DescendantsAndSelf()
            .Where(node => node is GageClause or ReportRequest || (node is LawLocator && _bill == BillNature.SocialSecurity))
            .Select(node => node.Span)
            .ToList();
        var text = _amendment.Tokens;
        for (var at = text.First; words.FindIn(text, at, text.End) is { } found; at = found.End)
        {
            var span = text.SpanOf(found.At, found.End);
            if ((found.Value != ResourceHolder.Unknown || !isOfMoney) && !skipped.Exists(other => other.Contains(span)))
            {
                Add(span, found.Value);
            }
        }
    }

    private void AddReports()
    {
        if (_bill != BillNature.SocialSecurity)
        {
            return;
        }

        foreach (var report in _amendment.Facts.Of<ReportAsked>())
        {
            var text = _amendment.Tokens.In(report.Location.Span);
            if (OwnerWords.In(_bill).FindIn(text, text.First, text.End) is null)
            {
                _amendment.Facts.Add(new UnaccountedReport(report.Location));
            }
        }
    }

    private void Add(TextSpan span, ResourceHolder owner) => _found.Add((span, owner));
}
