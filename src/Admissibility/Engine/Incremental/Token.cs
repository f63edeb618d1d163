namespace Admissibility.Engine;

/// <summary>A row on its way through the conditions of a rule: it came out of one node and sits in the next.</summary>
/// <remarks>Rows hang together as a tree: with a row goes all that was made of it, and with a fact all rows that rest on it.</remarks>
/// <param name="parent">The row that it was made of; null for the first, which has no facts.</param>
/// <param name="fact">The fact that it rests on besides.</param>
/// <param name="order">The fact that orders it among its siblings.</param>
/// <param name="row">The facts handed on.</param>
internal sealed class Token(Token? parent, FactNode? fact, FactNode? order, in Row row)
{
    private readonly Row _row = row;
    private Token? _previousSibling;
    private Token? _previousOfFact;

    public Token? Parent => parent;

    public FactNode? Fact => fact;

    public FactNode? Order => order;

    public ref readonly Row Row => ref _row;

    /// <summary>Where it sits; null for a mark that only keeps what stands in the way.</summary>
    public Node? Node { get; private set; }

    /// <summary>What its node makes of it.</summary>
    public object? State { get; set; }

    public bool IsGone { get; private set; }

    public Token? FirstChild { get; private set; }

    public Token? NextSibling { get; private set; }

    public Token? NextOfFact { get; private set; }

    /// <summary>The bag in which it lies, with its neighbours there.</summary>
    public TokenBag? Bag { get; set; }

    public Token? Next { get; set; }

    public Token? Previous { get; set; }

    /// <summary>Orders rows of one rule by their facts, from the first on.</summary>
    public static int Compare(Token a, Token b)
    {
        if (a == b || a.Parent is null || b.Parent is null)
        {
            return 0;
        }

        var before = Compare(a.Parent, b.Parent);
        return before != 0 || a.Order is null || b.Order is null ? before : FactNode.Compare(a.Order, b.Order);
    }

    /// <summary>Ties it to what it rests on, so that it goes when that goes, and sets it where it sits.</summary>
    public void Attach(Node? node)
    {
        Node = node;
        if (parent is not null)
        {
            NextSibling = parent.FirstChild;
            NextSibling?._previousSibling = this;
            parent.FirstChild = this;
        }

        if (fact is not null)
        {
            NextOfFact = fact.Tokens;
            NextOfFact?._previousOfFact = this;
            fact.Tokens = this;
        }
    }

    /// <summary>Takes it away, and first all that was made of it.</summary>
    public void Remove()
    {
        Empty();
        IsGone = true;
        Node?.Leave(this);
        Bag?.Remove(this);
        Detach();
    }

    /// <summary>Takes away all that was made of it.</summary>
    public void Empty()
    {
        while (FirstChild is { } child)
        {
            child.Remove();
        }
    }

    private void Detach()
    {
        NextSibling?._previousSibling = _previousSibling;
        NextOfFact?._previousOfFact = _previousOfFact;
        if (_previousSibling is not null)
        {
            _previousSibling.NextSibling = NextSibling;
        }
        else if (parent is not null)
        {
            parent.FirstChild = NextSibling;
        }

        if (_previousOfFact is not null)
        {
            _previousOfFact.NextOfFact = NextOfFact;
        }
        else if (fact is not null)
        {
            fact.Tokens = NextOfFact;
        }
    }
}

/// <summary>Rows that lie together; one goes in constant time.</summary>
internal sealed class TokenBag
{
    public Token? First { get; private set; }

    public bool IsEmpty => First is null;

    public void Add(Token token)
    {
        token.Bag = this;
        token.Next = First;
        First?.Previous = token;
        First = token;
    }

    public void Remove(Token token)
    {
        token.Next?.Previous = token.Previous;
        if (token.Previous is not null)
        {
            token.Previous.Next = token.Next;
        }
        else
        {
            First = token.Next;
        }

        token.Bag = null;
    }

    public void Clear() => First = null;

    public List<Token> ToList()
    {
        var tokens = new List<Token>();
        for (var token = First; token is not null; token = token.Next)
        {
            tokens.Add(token);
        }

        return tokens;
    }
}
