namespace Admissibility.Bills;

/// <summary>A chamber of Parliament.</summary>
public enum Chamber
{
    /// <summary>Assemblée nationale.</summary>
    Assemblee,

    /// <summary>Sénat.</summary>
    Senat,
}

/// <summary>Where the bill is in its shuttle between the chambers.</summary>
public enum Reading
{
    /// <summary>First reading in a chamber.</summary>
    First,

    /// <summary>Second and following readings before the joint committee.</summary>
    Second,

    /// <summary>Text of the joint committee (commission mixte paritaire).</summary>
    JointCommittee,

    /// <summary>New reading after the joint committee failed.</summary>
    New,

    /// <summary>Lecture définitive, Assemblée only (Constitution, art. 45 al. 4).</summary>
    Final,
}

/// <summary>Where an examination takes place.</summary>
public enum Stage
{
    /// <summary>In committee.</summary>
    Committee,

    /// <summary>Séance publique.</summary>
    Plenary,

    /// <summary>Seconde or nouvelle délibération: in plenary, on the text that was just voted and that no bill file is of.</summary>
    SecondDeliberation,
}

/// <summary>The kind of bill, which decides which rules bind.</summary>
public enum BillNature
{
    /// <summary>An ordinary law.</summary>
    Ordinary,

    /// <summary>An organic law (Constitution, art. 46).</summary>
    Organic,

    /// <summary>A revision of the Constitution (art. 89).</summary>
    Constitutional,

    /// <summary>Loi de finances de l'année.</summary>
    Finance,

    /// <summary>Loi de finances rectificative ou de fin de gestion.</summary>
    AmendingFinance,

    /// <summary>Loi de financement de la sécurité sociale.</summary>
    SocialSecurity,

    /// <summary>Ratification or approval of a treaty.</summary>
    Treaty,

    /// <summary>A resolution that admits amendments, a European one among them.</summary>
    Resolution,

    /// <summary>Resolution under article 34-1 of the Constitution: no amendment is admissible.</summary>
    Article34Resolution,

    /// <summary>Declaration under article 35 or 36 (armed forces, state of siege), or on the order of business: no amendment either.</summary>
    Declaration,

    /// <summary>Motion: of censure, of rejection, for a referendum: no amendment either.</summary>
    Motion,
}
