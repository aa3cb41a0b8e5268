claim-welcome =
    Welcome, { $name }: this bot is now yours, and the code is used up.
    /stats shows the money, /review what waits for your approval, /verify checks the books. /help lists the rest.
