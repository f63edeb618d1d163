using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Bills;

/// <summary>
/// Makes a bill of its printed lines: distinguishes headings, notes and title page from alinéas, and counts these as the chambers
/// do. Whatever starts a new line in an article is an alinéa, headings of inserted divisions and tables included; the
/// heading of the article, the note below it, the unit above a table and the dots that represent left-out articles are not alinéas.
/// </summary>
public sealed class BillBuilder
{
    private readonly BillTitlePage _titlePage = new();
    private readonly ImmutableArray<BillDivision>.Builder _divisions = ImmutableArray.CreateBuilder<BillDivision>();
    private readonly ImmutableArray<BillArticle>.Builder _articles = ImmutableArray.CreateBuilder<BillArticle>();
    private readonly ImmutableArray<BillAnnex>.Builder _annexes = ImmutableArray.CreateBuilder<BillAnnex>();
    private readonly AlineaBuilder _alineas = new();
    private Place _place = Place.TitlePage;

    /// <summary>How many articles the heading above the alinéas in hand represents.</summary>
    private int _open;

    private enum Place
    {
        TitlePage,
        Division,
        Article,
        Annex,

        /// <summary>The exposé des motifs of an article, or what follows the text.</summary>
        Outside,
    }

    /// <summary>Takes the next line; an empty one leaves no trace.</summary>
    public void Add(BillLine line)
    {
        var text = line.Form == BillLineForm.Table ? line.Text.TrimEnd() : line.Text.Trim();
        var pastille = line.Form == BillLineForm.Table ? 0 : Pastille.Take(ref text);
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        line = new(text, line.Form);
        if (pastille > 0 && _place is Place.Article or Place.Annex)
        {
            _alineas.Add(line, pastille);
        }
        else if (!TryHeading(line))
        {
            AddText(line);
        }
    }

    /// <summary>Opens an article whose file says that it is one.</summary>
    /// <param name="number">Its number, with « Article » before it or without, and with notes or without.</param>
    /// <param name="title">Its intitulé, or a note; or an empty string.</param>
    /// <returns>Whether the number is one; if not, nothing is opened.</returns>
    public bool OpenArticle(string number, string title)
    {
        ArgumentNullException.ThrowIfNull(number);
        var heading = number.StartsWith("art", StringComparison.OrdinalIgnoreCase) ? number : $"Article {number}";
        if (ArticleHeading.TryRead(new(heading, BillLineForm.Body)) is not { } articles)
        {
            return false;
        }

        Open(articles);
        if (!string.IsNullOrEmpty(title))
        {
            AddText(new(title, BillLineForm.Heading));
        }

        return true;
    }

    /// <summary>Opens a division whose file says that it is one.</summary>
    public void OpenDivision(string label, string title)
    {
        Open(Place.Division);
        _divisions.Add(new(label, title, _articles.Count));
    }

    /// <summary>Opens an annex whose file says that it is one.</summary>
    public void OpenAnnex(string label, string title)
    {
        Open(Place.Annex);
        _annexes.Add(new(label, title, []));
    }

    /// <summary>A line of the title page.</summary>
    public void AddToTitlePage(string line) => _titlePage.Add(line);

    /// <summary>A line of the article or annex opened, which is not a heading; under an article without alinéas it may be its note.</summary>
    public void AddToArticle(BillLine line) => AddText(line);

    /// <summary>The bill of all lines taken.</summary>
    public Bill ToBill()
    {
        Close();
        return new(_titlePage.Title, _titlePage.Number, [.. _divisions.Select(division => division.ToString())], _articles.ToImmutable())
        {
            Divisions = _divisions.ToImmutable(),
            Annexes = _annexes.ToImmutable(),
        };
    }

    private bool TryHeading(BillLine line)
    {
        if (_place != Place.Annex && line.Form != BillLineForm.Table && ArticleHeading.TryRead(line) is { } articles)
        {
            Open(articles);
        }
        else if (AnnexHeading.TryRead(line) is { } annex && !(_articles.Count == 0 && _place == Place.TitlePage))
        {
            OpenAnnex(annex.Label, annex.Title);
        }
        else if (_place != Place.Annex && DivisionHeading.TryRead(line) is { } division)
        {
            OpenDivision(division.Label, division.Title);
        }
        else if (Typography.FoldText(line.Text) is "expose des motifs" or "expose sommaire" || line.Text[0] == '©' || AnnexHeading.IsOverStates(line.Text))
        {
            Open(Place.Outside);
        }
        else
        {
            return false;
        }

        return true;
    }

    private void AddText(BillLine line)
    {
        switch (_place)
        {
            case Place.TitlePage when line.Form != BillLineForm.Table:
                _titlePage.Add(line.Text);
                break;
            case Place.Division:
                var division = _divisions[^1];
                _divisions[^1] = division with { Title = division.Title.Length == 0 ? line.Text : $"{division.Title} – {line.Text}" };
                break;
            case Place.Article or Place.Annex when IsDots(line.Text):
                break;
            case Place.Article when _alineas.IsEmpty && ArticleNote.Read(line.Text) is { } status:
                Mark(status);
                break;
            case Place.Article when _alineas.IsEmpty
                && line.Form == BillLineForm.Heading
                && !Typography.IsOpeningQuote(line.Text[0])
                && _articles[^1].Title is null:
                _articles[^1] = _articles[^1] with { Title = line.Text };
                break;
            case Place.Article or Place.Annex:
                _alineas.Add(line, pastille: 0);
                break;
        }
    }

    /// <summary>Gives its status to each article of the heading above; « nouveau » stays where nothing stronger is said.</summary>
    private void Mark(ArticleStatus status)
    {
        for (var i = _articles.Count - _open; i < _articles.Count; i++)
        {
            if (status is not (ArticleStatus.Open or ArticleStatus.Unchanged) || _articles[i].Status == ArticleStatus.Open)
            {
                _articles[i] = _articles[i] with { Status = status };
            }
        }
    }

    private void Open(ImmutableArray<BillArticle> articles)
    {
        Open(Place.Article);
        _articles.AddRange(articles);
        _open = articles.Length;
    }

    private void Open(Place place)
    {
        Close();
        _place = place;
    }

    private void Close()
    {
        var alineas = _alineas.Take();
        if (_place == Place.Article)
        {
            _articles[^1] = _articles[^1] with { Alineas = alineas };
        }
        else if (_place == Place.Annex)
        {
            _annexes[^1] = _annexes[^1] with { Alineas = alineas };
        }
    }

    /// <summary>« . . . . . »: articles that are no longer in discussion.</summary>
    private static bool IsDots(string line) =>
        line.AsSpan().IndexOfAnyExcept(". …\u00A0") < 0 && (line.Contains('…', StringComparison.Ordinal) || line.Count(c => c == '.') >= 3);
}
