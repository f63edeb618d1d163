using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Finds sentences of the new text that may be none of the law's: orders to the Government, debates, solemn statements, times of
/// decrees. Each needs a subject, a verb that follows it and an object that follows the verb: a word
/// alone proves nothing.
/// </summary>
internal static class DomainBinder
{
    /// <summary>How many tokens a time between two commas may have.</summary>
    private const int LongestAside = 25;

    private static readonly Phrases<bool> s_government = new(("le gouvernement|le premier ministre", true));

    private static readonly Phrases<Order> s_orders = new(
        ("dépose|présente|soumet|propose|élabore|prépare|est tenu de déposer|est tenu de présenter|doit déposer|doit présenter", Order.Bill),
        ("engage|ouvre|entame|lance|conduit|mène|initie|est tenu d'engager|doit engager|poursuit", Order.Talks),
        ("prend|adopte|édicte|met en oeuvre|est tenu de prendre|doit prendre", Order.Measures),
        ("saisit|demande à|intervient auprès de|défend auprès de", Order.Europe));

    private static readonly Dictionary<Order, Phrases<bool>> s_objects = new()
    {
        [Order.Bill] = new(("un projet de loi|des projets de loi|le projet de loi|un projet de révision|une révision constitutionnelle", true)),
        [Order.Talks] = new(
            ("des négociations|une négociation|les négociations|des discussions|des pourparlers|une concertation|une réforme|des démarches"
                + "|une renégociation", true)),
        [Order.Measures] = new(("les mesures|toutes les mesures|toute mesure|des mesures|les dispositions nécessaires|toutes les dispositions", true)),
        [Order.Europe] = new(("la commission européenne|le conseil de l'union|l'union européenne|du conseil de l'union|de la commission européenne", true)),
    };

    /// <summary>What may be between subject, verb and object and changes nothing.</summary>
    private static readonly Phrases<bool> s_between = new(
        ("au parlement|à l'assemblée nationale|devant le parlement|sans délai|chaque année|immédiatement|également|alors|notamment|dans les meilleurs délais"
            + "|en urgence", true));

    private static readonly Phrases<bool> s_debates = new(
        ("donne lieu à un débat|donnent lieu à un débat|fait l'objet d'un débat|font l'objet d'un débat|est suivi d'un débat|le parlement débat"
            + "|les assemblées débattent|un débat est organisé|il est organisé un débat|est inscrit à l'ordre du jour"
            + "|est inscrite à l'ordre du jour|sont inscrits à l'ordre du jour", true));

    private static readonly Phrases<bool> s_chambers = new(
        ("parlement|assemblée nationale|sénat|assemblées parlementaires|chaque assemblée|commissions permanentes|séance publique", true));

    private static readonly Phrases<bool> s_solemn = new(
        ("la nation|la république|la france|la représentation nationale|le parlement|le peuple français", true));

    private static readonly Phrases<bool> s_states = new(
        ("reconnaît|affirme|réaffirme|rend hommage|salue|exprime sa|exprime son|proclame|condamne|déplore|rappelle|se félicite|s'honore|honore", true));

    private static readonly Phrases<bool> s_acts = new(
        ("le décret|les décrets|ce décret|l'arrêté|les arrêtés|cet arrêté|ces arrêtés|un arrêté du ministre|les ordonnances mentionnées", true));

    private static readonly Phrases<bool> s_made = new(
        ("est publié|sont publiés|est pris|sont pris|est révisé|sont révisés|est actualisé|sont actualisés|est mis à jour|sont mis à jour"
            + "|est édicté|sont édictés", true));

    private static readonly Phrases<bool> s_times = new(
        ("au moins|au plus tard|tous les|dans un délai|chaque année|une fois par an|avant le|dans les", true));

    /// <summary>Words before what is found that make it a condition, or part of another clause.</summary>
    private static readonly Phrases<bool> s_conditions = new(("que|qu'|si|lorsque|lorsqu'|quand|dont|lequel|laquelle|où|mot|mots|phrase|sauf", true));

    /// <summary>The same, and what reports on the Government.</summary>
    private static readonly Phrases<bool> s_other = new(
        ("que|qu'|si|lorsque|lorsqu'|quand|dont|lequel|laquelle|où|mot|mots|phrase|sauf|rapport|étude|évaluation|bilan", true));

    private enum Order
    {
        Bill,
        Talks,
        Measures,
        Europe,
    }

    public static void Bind(BoundAmendment amendment)
    {
        var isAnnex = amendment.Placement?.Annex is not null;
        foreach (var sentence in amendment.NewSentences)
        {
            if (OrderIn(sentence) is { } order)
            {
                amendment.Facts.Add(new GovernmentOrdered(At(order), Words(amendment, order)));
            }

            if (s_debates.FindIn(sentence) is { } debate && s_chambers.FindIn(sentence) is not null
                && s_conditions.FindIn(sentence.Text, sentence.From, debate.At) is null)
            {
                var span = sentence.Text.SpanOf(debate.At, debate.End);
                amendment.Facts.Add(new DebateImposed(At(span), Words(amendment, span)));
            }

            // An annex describes: what it says need not bind.
            if (!isAnnex && StatementIn(sentence) is { } solemn)
            {
                amendment.Facts.Add(new SolemnStatement(At(solemn), Words(amendment, solemn)));
            }

            if (TimeIn(sentence) is { } time)
            {
                amendment.Facts.Add(new RegulationTimed(At(time), Words(amendment, time)));
            }
        }
    }

    /// <summary>« Le Gouvernement dépose au Parlement un projet de loi »; « si le Gouvernement dépose » and « dépose un rapport » are none.</summary>
    private static TextSpan? OrderIn(Sentence sentence)
    {
        if (s_government.FindIn(sentence) is not { } subject || s_other.FindIn(sentence.Text, sentence.From, subject.At) is not null)
        {
            return null;
        }

        return s_orders.At(sentence.Text, AfterAsides(sentence, subject.End)) is { } verb
            && ObjectAfter(sentence, verb.End, s_objects[verb.Value]) is { } end
            ? sentence.Text.SpanOf(subject.At, end)
            : null;
    }

    private static TextSpan? StatementIn(Sentence sentence) =>
        s_solemn.At(sentence.Text, sentence.From) is { } subject && s_states.At(sentence.Text, AfterAsides(sentence, subject.End)) is { } verb
            ? sentence.Text.SpanOf(sentence.From, verb.End)
            : null;

    private static TextSpan? TimeIn(Sentence sentence) =>
        s_acts.At(sentence.Text, sentence.From) is { } act
        && s_made.FindIn(sentence, act.End) is { } made
        && ObjectAfter(sentence, made.End, s_times) is { } end
            ? sentence.Text.SpanOf(sentence.From, end)
            : null;

    /// <summary>The token after an object that follows a verb at once, or after asides; null where another object follows.</summary>
    private static int? ObjectAfter(Sentence sentence, int from, Phrases<bool> objects)
    {
        var found = objects.At(sentence.Text, from) ?? objects.At(sentence.Text, AfterAsides(sentence, from));
        return found is { } thing && thing.End <= sentence.End ? thing.End : null;
    }

    /// <summary>The first token after « , dans un délai de six mois, » and « au Parlement ».</summary>
    private static int AfterAsides(Sentence sentence, int from)
    {
        var text = sentence.Text;
        while (from < sentence.End)
        {
            if (s_between.At(text, from) is { } aside)
            {
                from = aside.End;
            }
            else if (text.Tokens[from].IsMark(',') && CommaAfter(sentence, from) is { } comma)
            {
                from = text.Next(comma);
            }
            else
            {
                break;
            }
        }

        return from;
    }

    private static int? CommaAfter(Sentence sentence, int comma)
    {
        var at = sentence.Text.Next(comma);
        for (var count = 0; at < sentence.End && count < LongestAside; at = sentence.Text.Next(at), count++)
        {
            if (sentence.Text.Tokens[at].IsMark(','))
            {
                return at;
            }
        }

        return null;
    }

    private static Location At(TextSpan span) => new(DocumentPart.Dispositif, span);

    private static string Words(BoundAmendment amendment, TextSpan span) => Passage.OneLine(amendment.Document.Dispositif!.Source.Slice(span));
}
