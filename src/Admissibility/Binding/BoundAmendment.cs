using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>What was understood of one amendment in its dossier: made once, and asked as often as is needed.</summary>
/// <remarks>What costs much is found when it is first asked for. For one thread at a time, therefore, as its <see cref="Facts"/> are.</remarks>
public sealed class BoundAmendment
{
    private readonly BillSubject? _liasseSubject;
    private TokenWindow? _tokens;
    private IReadOnlyList<Sentence>? _newSentences;
    private ArticleReading? _reading;

    private BoundAmendment(AmendmentDocument document, AmendmentSyntax syntax, BoundDossier dossier)
    {
        Document = document;
        Syntax = syntax;
        Dossier = dossier.Dossier;
        _liasseSubject = dossier.Subject;
        IsOnOtherBill = BaseText.IsOther(document, Dossier);
        IsOnOtherStage = BaseText.IsOfOtherStage(document, Dossier);
        Bill = IsOnOtherBill || IsOnOtherStage ? null : dossier.Bill;
        Placement = DocumentBinder.PlacementOf(document, syntax);
        if (document.Dispositif is not null && syntax.Dispositif is { } tree)
        {
            Operations = [.. Operation.In(tree)];
        }

        OwnArticle = Placement is null ? null : ArticleBinder.OwnArticle(Placement, Operations);
        Article = Bill is null || OwnArticle is null ? null : ArticleBinder.Find(Placement!, OwnArticle, Bill.Bill);
        if (document.Dispositif is not null && syntax.Dispositif is not null)
        {
            Targets = [.. TargetBinder.Targets(syntax.Dispositif, Placement, OwnArticle, document.Header.IsSubAmendment)];
        }
    }

    /// <summary>The amendment as it was read.</summary>
    public AmendmentDocument Document { get; }

    /// <summary>Its trees.</summary>
    public AmendmentSyntax Syntax { get; }

    /// <summary>What it does not say of itself.</summary>
    public Dossier Dossier { get; }

    /// <summary>The text to which it refers; null where that is not known, and where it names another than the dossier gives.</summary>
    public BoundBill? Bill { get; }

    /// <summary>What the bill is about, by its text or by other amendments to it, read when it is asked for; null where neither is known.</summary>
    public BillSubject? Subject => Dossier.Bill is null ? _liasseSubject : Bill?.Subject;

    /// <summary>Whether it names another bill than the dossier gives: it is compared with nothing then.</summary>
    public bool IsOnOtherBill { get; }

    /// <summary>Whether it is filed in a second deliberation, on a text that the dossier does not give: it is compared with nothing then.</summary>
    public bool IsOnOtherStage { get; }

    /// <summary>Where in the bill it is; null where it does not say, or was not understood.</summary>
    public Placement? Placement { get; }

    /// <summary>
    /// The name of the article or annex that it amends; null where it is placed elsewhere, or on several articles of which it
    /// does not name one.
    /// </summary>
    public ArticleName? OwnArticle { get; }

    /// <summary>
    /// The article of the bill that it amends, or the annex as an article; null where it is placed elsewhere, and where the bill is not
    /// known, has no such article or has several of that number.
    /// </summary>
    public BillArticle? Article { get; }

    /// <summary>Whether the bill has several articles of that number, with different texts: none of them is taken for the one amended.</summary>
    public bool IsArticleRepeated => OwnArticle is { IsArticle: true } own && Bill?.Bill.IsRepeated(own.Number) == true;

    /// <summary>Whether the placement names a division or an annex, and the file of the bill lists none of that family.</summary>
    public bool IsDivisionUnlisted => DivisionBinder.IsUnlisted(this);

    /// <summary>The articles and alinéas of the bill that its instructions target, in order.</summary>
    public IReadOnlyList<BillTarget> Targets { get; } = [];

    /// <summary>What it does, groups opened.</summary>
    public IReadOnlyList<Operation> Operations { get; } = [];

    /// <summary>All that rules can match.</summary>
    public FactSet Facts { get; } = new();

    /// <summary>Whether there is an article against which it can be read.</summary>
    internal bool IsReadAgainstArticle =>
        Article is not null && !Document.Header.IsSubAmendment && Document.Dispositif is not null && Syntax.Dispositif is not null;

    /// <summary>The amendment read against its article; null where no article is known.</summary>
    internal ArticleReading? Reading => IsReadAgainstArticle ? _reading ??= ArticleReading.Of(this) : null;

    /// <summary>The tokens of the dispositif; there has to be one.</summary>
    internal TokenWindow Tokens => _tokens ??= Syntax.Tokens ?? TokenWindow.Of(Document.Dispositif!);

    /// <summary>The sentences that would become law; there has to be a dispositif.</summary>
    internal IReadOnlyList<Sentence> NewSentences =>
        _newSentences ??= [.. NewText.In(Syntax.Dispositif!).SelectMany(span => Sentences.In(Tokens.In(span)))];

    /// <summary>Binds an amendment in its dossier. Where many are bound in one dossier, <see cref="BoundDossier"/> reads its bill once.</summary>
    public static BoundAmendment Of(AmendmentDocument document, AmendmentSyntax syntax, Dossier dossier) => Of(document, syntax, BoundDossier.Of(dossier));

    /// <inheritdoc cref="Of(AmendmentDocument, AmendmentSyntax, Dossier)"/>
    public static BoundAmendment Of(AmendmentDocument document, AmendmentSyntax syntax, BoundDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(syntax);
        ArgumentNullException.ThrowIfNull(dossier);
        var amendment = new BoundAmendment(document, syntax, dossier);
        Binder.Bind(amendment);
        return amendment;
    }
}
