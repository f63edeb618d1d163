using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>From what is written to what is meant: the facts of one amendment in its dossier.</summary>
/// <remarks>What is known only after the decision (<see cref="PrintedOutcome"/>) is never read here.</remarks>
public static class Binder
{
    /// <summary>All facts that rules can match.</summary>
    /// <param name="document">The amendment.</param>
    /// <param name="syntax">Its trees.</param>
    /// <param name="dossier">What stands around it.</param>
    /// <param name="wanted">What is to be bound of reading it against its article, for rules that match it.</param>
    public static FactMemory Bind(AmendmentDocument document, AmendmentSyntax syntax, Dossier dossier, ArticleFacts wanted = ArticleFacts.None)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(syntax);
        ArgumentNullException.ThrowIfNull(dossier);
        var memory = new FactMemory();
        BindContext(memory, document, dossier);
        BindDocument(memory, document, syntax);
        var placement = BindPlacement(memory, document, syntax);
        var bill = BaseText.Of(document, dossier);
        FilingBinder.Bind(memory, document, syntax.Dispositif, dossier, placement);
        CreditsBinder.Bind(memory, document);
        if (document.Dispositif is { } dispositif && syntax.Dispositif is { } tree)
        {
            BindTargets(memory, tree, placement, document.Header.IsSubAmendment);
            BindText(memory, dispositif, tree, placement);
            AmendedLawBinder.Bind(memory, dispositif, tree);
            HabilitationBinder.Bind(memory, document, syntax, dossier);
            if (syntax.Placement is { Inserts: InsertedDivision.Heading } written)
            {
                memory.Insert(new NewDivision(new(DocumentPart.Placement, written.Span), Headings.In(dispositif)));
            }

            if (wanted != ArticleFacts.None && ArticleReading.Of(document, syntax, bill) is { } reading)
            {
                BindArticle(memory, reading, placement!, tree, bill!, wanted);
            }
        }

        if (bill is not null && placement is not null && ClosedArticleBinder.Find(bill, placement, syntax) is { } closed)
        {
            memory.Insert(closed);
        }

        return memory;
    }

    private static void BindContext(FactMemory memory, AmendmentDocument document, Dossier dossier)
    {
        if (BaseText.Of(document, dossier) is { } bill)
        {
            memory.Insert(new DossierBill(bill, TopicReader.OfBill(bill)));
        }

        if ((dossier.Reading ?? document.Header.Reading?.Value) is { } reading)
        {
            memory.Insert(new DossierReading(reading));
        }

        if ((dossier.Nature ?? document.Context.Nature) is { } nature)
        {
            memory.Insert(new DossierNature(nature));
        }

        if ((dossier.Stage ?? document.Context.Stage) is { } stage)
        {
            memory.Insert(new DossierStage(stage));
        }

        if ((dossier.Chamber ?? document.Header.Chamber?.Value) is { } chamber)
        {
            memory.Insert(new DossierChamber(chamber));
        }

        if (dossier.GovernmentAgrees is { } agrees)
        {
            memory.Insert(new GovernmentAgreement(agrees));
        }

        if (!dossier.Missions.IsEmpty)
        {
            memory.Insert(new DossierMissions(dossier.Missions));
        }

        if (dossier.Liasse is { } liasse)
        {
            memory.Insert(new DossierLiasse(liasse));
        }
    }

    private static void BindDocument(FactMemory memory, AmendmentDocument document, AmendmentSyntax syntax)
    {
        if (document.Header.Signatures is { } signatures)
        {
            memory.Insert(new Authorship(signatures.Quality));
        }

        if (document.Header.EmptySignatures is { } empty)
        {
            memory.Insert(new UnsignedBlock(document.Header.Source is null ? Location.Nowhere : new(DocumentPart.Header, empty)));
        }

        if (document.Dispositif is not null || document.Credits is not null)
        {
            memory.Insert(new OperativeText(document.Placement is { } line ? new(DocumentPart.Placement, line.Span) : document.Dispositif is { } dispositif ? new(DocumentPart.Dispositif, dispositif.Span) : Location.Nowhere));
        }

        if (document.Expose is { } expose)
        {
            memory.Insert(new ExposeText(new(DocumentPart.Expose, expose.Span), expose.ReadableText()));
        }

        memory.InsertAll(syntax.PlacementSlips.Select(slip => new MisspeltKeyword(new(DocumentPart.Placement, slip.Span), slip.Written, slip.Meant)));
        memory.InsertAll((syntax.Dispositif?.Slips ?? []).Select(slip => new MisspeltKeyword(new(DocumentPart.Dispositif, slip.Span), slip.Written, slip.Meant)));
    }

    private static Placement? BindPlacement(FactMemory memory, AmendmentDocument document, AmendmentSyntax syntax)
    {
        if (document.Placement is null || syntax.Placement is not { } written)
        {
            return null;
        }

        var article = written.Division.Kind == DivisionKind.Article && ArticleNumber.TryParse(written.Division.Number, out var number) ? new ArticleName(number) : null;
        var placement = new Placement(new(DocumentPart.Placement, written.Division.Span), written.Division, article, written.Inserts != InsertedDivision.None);
        memory.Insert(placement);
        return placement;
    }

    private static void BindTargets(FactMemory memory, DispositifSyntax tree, Placement? placement, bool isSubAmendment)
    {
        memory.InsertAll(TargetBinder.Targets(tree, placement, isSubAmendment));
        memory.InsertAll(ReversedRanges.Find(tree));
        if (placement is { IsAdditional: false, Article: not null })
        {
            memory.InsertAll(AimedPartBinder.Find(tree, isSubAmendment));
        }
    }

    private static void BindArticle(FactMemory memory, ArticleReading reading, Placement placement, DispositifSyntax tree, Bill bill, ArticleFacts wanted)
    {
        if (wanted.HasFlag(ArticleFacts.Targets))
        {
            UnresolvedTargetBinder.Bind(memory, reading, placement.Article!, tree);
            UnresolvedTargetBinder.BindElsewhere(memory, TargetBinder.Targets(tree, placement, isSubAmendment: false), bill, reading.Article);
        }

        if (wanted.HasFlag(ArticleFacts.Changes))
        {
            ChangeBinder.Bind(memory, reading);
        }
    }

    private static void BindText(FactMemory memory, Excerpt dispositif, DispositifSyntax tree, Placement? placement)
    {
        if (placement is { IsAdditional: true })
        {
            memory.Insert(new AdditionalArticle(new(DocumentPart.Dispositif, tree.Span), TopicReader.Of(dispositif)));
        }

        foreach (var node in tree.DescendantsAndSelf())
        {
            switch (node)
            {
                case ReportRequest request:
                    memory.Insert(new ReportAsked(new(DocumentPart.Dispositif, request.Span)));
                    break;
                case GageClause gage:
                    memory.Insert(new Gage(new(DocumentPart.Dispositif, gage.Span), gage.Object, GageBinder.Loser(dispositif, gage)));
                    break;
                case CreditsChange credits:
                    memory.Insert(new CreditsChanged(new(DocumentPart.Dispositif, credits.Span)));
                    break;
                case Quotation { Closed: false, Marked: true } quotation:
                    memory.Insert(new UnclosedQuotation(new(DocumentPart.Dispositif, new(quotation.Span.Start, 1))));
                    break;
            }
        }

        foreach (var text in NewText.In(tree))
        {
            var excerpt = dispositif with { Span = text };
            memory.InsertAll(ChargeFinder.Find(excerpt, DocumentPart.Dispositif));
            memory.InsertAll(LossFinder.Find(excerpt, DocumentPart.Dispositif));
        }
    }
}
